/**
 * A list as JSON, in several texts if it is long: each is a list.
 *
 * @param most how many characters a text may have, unless one entry has more
 */
export function jsonParts(list: readonly unknown[], most: number): string[] {
  const parts: string[] = [];
  let entries: string[] = [];
  let length = 0;
  for (const one of list) {
    const entry = JSON.stringify(one);
    if (entries.length > 0 && length + entry.length > most) {
      parts.push(`[${entries.join(',')}]`);
      entries = [];
      length = 0;
    }
    entries.push(entry);
    length += entry.length + 1;
  }
  return [...parts, `[${entries.join(',')}]`];
}

/** The name of a file’s part. @param number from 1. @example "notes.json", 2 → "notes-2.json" */
export function partName(name: string, number: number): string {
  return number === 1 ? name : name.replace(/(?=\.[^.]*$)/, `-${number}`);
}
