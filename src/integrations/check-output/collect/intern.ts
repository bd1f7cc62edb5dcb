/** One copy of each text. */
export type Intern = (text: string) => string;

/**
 * Keeps one copy of each text that it is given. A part of a string keeps the whole string in memory (V8’s sliced
 * strings): an address that is cut out of a page keeps the page, unless it is copied.
 */
export function interner(): Intern {
  const known = new Map<string, string>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const copy = Buffer.from(text, 'utf16le').toString('utf16le');
    known.set(copy, copy);
    return copy;
  };
}
