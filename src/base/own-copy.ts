/**
 * A copy of a text. A part of a string keeps the whole string in memory (V8’s sliced strings): a word that is cut out of
 * a page keeps the page, unless it is copied.
 */
export function ownCopy(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
