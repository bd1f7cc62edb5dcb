/** Follows a word that is the name of a property which every object has. */
const MARK = '\uE001';

const NAMES = Object.getOwnPropertyNames(Object.prototype).join('|');
const WORD = new RegExp(String.raw`(?<![\p{L}\p{N}_])(?:${NAMES})(?![\p{L}\p{N}_])`, 'giu');

/**
 * Marks the words of a value that a plain object takes for properties of its own, such as `constructor`: the citation
 * processor files what it knows of names and works under their words.
 *
 * `{ family: "constructor" }` → `{ family: "constructor\uE001" }`
 */
export function markInheritedNames<Value>(value: Value): Value;
export function markInheritedNames(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(WORD, `$&${MARK}`);
  if (Array.isArray(value)) return value.map((item: unknown) => markInheritedNames(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, markInheritedNames<unknown>(item)]));
}

/** Takes the marks away again. */
export function unmarkInheritedNames(text: string): string {
  return text.replaceAll(MARK, '');
}
