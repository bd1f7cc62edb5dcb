/** Scripts without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]{2}/u;
const WORD = /\p{L}[\p{L}\p{M}\p{N}’'-]*/gu;

/**
 * Whether a text has enough words for a reader to recognise it: two, not only numbers or initials.
 *
 * @example "He fell." → true, "No. 3." → false, "渡輪開了。" → true
 */
export function hasWords(text: string): boolean {
  const words = text.match(WORD) ?? [];
  return UNSPACED.test(text) || (words.length > 1 && words.some((word) => word.length > 1));
}
