/**
 * Text with the decimal digits of all scripts, and the brackets and stops of Chinese and Japanese, as those of ASCII, of
 * the same length.
 *
 * @example `（注１）` is `(注1)`, `[۱۲]` is `[12]`
 */
export function inAscii(text: string): string {
  return text.replace(FOREIGN, (sign) => SIGNS.get(sign) ?? String(digitOf(sign)));
}

const SIGNS: ReadonlyMap<string, string> = new Map(
  ['（(', '）)', '［[', '］]', '〔[', '〕]', '【[', '】]', '．.', '：:'].map(([foreign = '', ascii = '']) => [
    foreign,
    ascii,
  ]),
);

/** Digits of two UTF-16 units are left out: they would change the length. */
const FOREIGN = /[（）［］〔〕【】．：]|(?![0-9])[\u0660-\uFFFF](?<=\p{Nd})/gu;

/** Unicode keeps the ten digits of a script side by side, from 0 up. */
function digitOf(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return code - zero;
}

/** @example 3 of `③`, 3 of `³`; undefined where a sign is neither raised nor in a circle */
export function numberOfSign(sign: string): number | undefined {
  const raised = RAISED.indexOf(sign);
  if (raised >= 0) return raised;
  const code = sign.codePointAt(0) ?? 0;
  const [from, first] = CIRCLES.find(([start, , count]) => code >= start && code < start + count) ?? [];
  return from === undefined || first === undefined ? undefined : code - from + first;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Numbers in circles and in parentheses: where in Unicode they start, with which number, and how many there are. */
const CIRCLES: readonly (readonly [start: number, first: number, count: number])[] = [
  [0x2460, 1, 20],
  [0x2474, 1, 20],
  [0x2776, 1, 10],
  [0x2780, 1, 10],
  [0x278a, 1, 10],
  [0x3251, 21, 15],
  [0x32b1, 36, 15],
];

/** The signs of {@link CIRCLES}, for a class of a regular expression. */
export const CIRCLED = '\u2460-\u2487\u2776-\u2793\u3251-\u325F\u32B1-\u32BF';
