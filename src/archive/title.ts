/** A part of a title, in italics or not. */
export interface StyledText {
  text: string;
  isItalic: boolean;
}

/** A parsed title: its parts, in italics or not. */
export type Title = readonly StyledText[];

/**
 * Reads a title: `*…*` and `_…_` are italics, by the rules of Markdown for emphasis; `\*`, `\_`, `\[`, `\^` and `\\`
 * are the signs themselves. Nothing else is syntax.
 *
 * `On *Beowulf* and 2*3` → `On `, `Beowulf` in italics, ` and 2*3`
 *
 * @see https://spec.commonmark.org/0.31.2/#emphasis-and-strong-emphasis, rules 1 to 4
 */
export function parseTitle(written: string): Title {
  const parts: StyledText[] = [];
  const add = (text: string, isItalic: boolean) => {
    const last = parts.at(-1);
    if (text === '') return;
    if (last?.isItalic === isItalic) last.text += text;
    else parts.push({ text, isItalic });
  };
  const signs = signsIn(written);
  let at = 0;
  for (let index = 0; index < signs.length; index++) {
    const [open, rest] = [signs[index], signs.slice(index + 1)];
    if (!open?.opens || open.at < at) continue;
    const close = rest.find(({ sign, closes, at: end }) => closes && sign === open.sign && end > open.at + 1);
    if (!close || (isWithinWord(written, open.at) && isWithinWord(written, close.at))) continue;
    add(unescaped(written.slice(at, open.at)), false);
    add(unescaped(written.slice(open.at + 1, close.at)), true);
    at = close.at + 1;
  }
  add(unescaped(written.slice(at)), false);
  return parts;
}

/** A title without italics, for window titles, feeds and most programs. */
export function plainTitle(title: Title): string {
  return title.map(({ text }) => text).join('');
}

/** A title as HTML. @param htmlOf the HTML of its words */
export function titleHtml(title: Title, htmlOf: (text: string) => string = escapeHtml): string {
  return title.map(({ text, isItalic }) => (isItalic ? `<em>${htmlOf(text)}</em>` : htmlOf(text))).join('');
}

/**
 * A title as the rich text of CSL-JSON.
 *
 * @see https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html
 */
export function cslTitle(title: Title): string {
  return title.map(({ text, isItalic }) => (isItalic ? `<i>${text}</i>` : text)).join('');
}

/** Reads a title of CSL-JSON. */
export function parseCslTitle(csl: string): Title {
  return csl
    .split(/<i>(.*?)<\/i>/s)
    .map((text, index) => ({ text, isItalic: index % 2 === 1 }))
    .filter(({ text }) => text !== '');
}

/** A title in the syntax of {@link parseTitle}. Signs are escaped only if necessary. */
export function writeTitle(title: Title): string {
  const write = (escape: (text: string) => string) =>
    title.map(({ text, isItalic }) => (isItalic ? `*${escape(text)}*` : escape(text))).join('');
  const escaped = write((text) => withoutMarks(text.replace(/[\\*_]/g, '\\$&')));
  const written = [write(withoutMarks), escaped].find((one) => isSame(parseTitle(one), title));
  if (written !== undefined) return written;
  // Italics that Markdown cannot express, such as within a word, are left out.
  return title.some(({ isItalic }) => isItalic) ? writeTitle([{ text: plainTitle(title), isItalic: false }]) : escaped;
}

/** Escapes text that looks like a note mark, `[^1]`, or an inline note, `^[…]`: titles have no notes. */
function withoutMarks(text: string): string {
  return text.replace(/\[(?=\^)|\^(?=\[)/g, '\\$&');
}

/** A sign that may begin or end italics. */
interface Sign {
  at: number;
  sign: string;
  opens: boolean;
  closes: boolean;
}

function signsIn(written: string): Sign[] {
  return [...written.matchAll(/\\[\\*_[^]|\*+|_+/g)].flatMap(({ 0: sign, index: at }): Sign[] => {
    if (sign.length > 1) return [];
    const [before, after] = [characterBefore(written, at), characterAfter(written, at)];
    const isLeft = !isSpace(after) && (!isPunctuation(after) || isSpace(before) || isPunctuation(before));
    const isRight = !isSpace(before) && (!isPunctuation(before) || isSpace(after) || isPunctuation(after));
    if (sign === '*') return [{ at, sign, opens: isLeft, closes: isRight }];
    return [
      {
        at,
        sign,
        opens: isLeft && (!isRight || isPunctuation(before)),
        closes: isRight && (!isLeft || isPunctuation(after)),
      },
    ];
  });
}

/** Whether a sign is between two letters or digits of scripts with spaces between words. */
function isWithinWord(written: string, at: number): boolean {
  const parted = /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[\p{L}\p{N}]$/u;
  return parted.test(characterBefore(written, at)) && parted.test(characterAfter(written, at));
}

function characterBefore(text: string, at: number): string {
  return /.$/su.exec(text.slice(0, at))?.[0] ?? '';
}

function characterAfter(text: string, at: number): string {
  return /^./su.exec(text.slice(at + 1))?.[0] ?? '';
}

function isSpace(character: string): boolean {
  return /^\s?$/u.test(character);
}

function isPunctuation(character: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(character);
}

function unescaped(text: string): string {
  return text.replace(/\\([\\*_[^])/g, '$1');
}

/** Text as HTML. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

function isSame(one: Title, other: Title): boolean {
  return (
    one.length === other.length &&
    one.every(({ text, isItalic }, index) => text === other[index]?.text && isItalic === other[index].isItalic)
  );
}
