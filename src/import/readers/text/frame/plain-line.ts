/** A bullet before few words, as themes set it before dates and authors. */
const BULLET = /^[•◦▪*-] (?=[\p{L}\p{N}].{1,70}$)/u;
/** The signs that html2text sets round a heading. @example "***** On fords *****" */
const HEADING = /^\*{2,6} (.+) \*{2,6}$/u;
/** Some programs draw a line under the words of a link: `Leave_a_comment`. */
const UNDERLINE = /(?<=[\p{L}\p{N}.,:)])_(?=[\p{L}\p{N}(])/gu;
const LONGEST_UNDERLINED = 160;

/** A block in one line, without the bullet, the signs of a heading and the underline that a program gave it. */
export function plainLine(text: string): string {
  const line = text.replace(/\s+/gu, ' ').replace(HEADING, '$1').replace(BULLET, '');
  return line.length <= LONGEST_UNDERLINED ? line.replace(UNDERLINE, ' ') : line;
}

/** Whether the signs of a heading are round a line. */
export function isMarkedHeading(text: string): boolean {
  return HEADING.test(text);
}
