/** A label in lines, and the size of its box with padding, in CSS pixels. */
export interface TextBox {
  lines: string[];
  width: number;
  height: number;
}

/** The box of a label, wrapped to lines of similar length. */
export function textBox(text: string, isBold: boolean): TextBox {
  const lines = wrap(text, text.length > LONG ? WIDE_LINE : LINE);
  return {
    lines,
    width: Math.ceil(Math.max(...lines.map(widthOf)) * (isBold ? BOLDER : 1) + 2 * PADDING.inline),
    height: lines.length * LINE_HEIGHT + 2 * PADDING.block,
  };
}

/** The distance between baselines. */
export const LINE_HEIGHT = 16;

/** The same as in the styles of `RelationPicture.astro`. */
const FONT_SIZE = 13;

/** The factor by which bold letters are wider. */
const BOLDER = 1.1;

const PADDING = { inline: 7, block: 4 };

/** The letters of a line; a longer word is alone on its line. */
const LINE = 12;
const WIDE_LINE = 24;

/** A name with this many letters gets the wider lines. */
const LONG = 40;

function wrap(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The width of a line in the widest of the site's sans-serif fonts, rather too large than too small. */
function widthOf(line: string): number {
  return [...line].reduce((sum, letter) => sum + widthOfLetter(letter) * FONT_SIZE, 0);
}

/** In font sizes. */
function widthOfLetter(letter: string): number {
  if (/[mwMW—]/u.test(letter)) return 0.97;
  if (/[\p{Lu}\p{N}]/u.test(letter)) return 0.74;
  if (/[iljtfrI’‘'.,:() -]/u.test(letter)) return 0.41;
  return /\p{Script=Han}|\p{Extended_Pictographic}/u.test(letter) ? 1 : 0.63;
}
