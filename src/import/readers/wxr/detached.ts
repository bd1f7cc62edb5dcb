/**
 * The same text in memory of its own. Part of a long text is otherwise kept as a view of the whole, which then cannot
 * go: for what is kept while a file of any size is read.
 */
export function detached(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}
