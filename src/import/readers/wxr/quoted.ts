/** How much of a text that was left out a report shows. */
export const SHOWN = 2000;

/** Whether a text says anything: letters or digits. */
export function hasLetters(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** A text as a report quotes it: its beginning and its length where it is long. */
export function quoted(text: string, most = SHOWN): string {
  const words = text.trim();
  return words.length > most ? `“${words.slice(0, most).toWellFormed()}…” (${words.length} characters)` : `“${words}”`;
}
