/** Whether a text says anything: letters or digits. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A text as a report quotes it: its beginning and its length where it is long. */
export function quoted(text: string): string {
  const words = text.trim();
  return `“${words.slice(0, 2000)}${words.length > 2000 ? `…” (${words.length} characters)` : '”'}`;
}
