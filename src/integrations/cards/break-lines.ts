/**
 * Breaks a text into lines. It breaks at spaces, after hyphens, and between the signs of scripts without spaces, but not
 * before closing punctuation; within a word only if that is wider than a line.
 *
 * @param widthOf the width of a text in one line
 */
export function breakLines(text: string, width: number, widthOf: (text: string) => number): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = partsOf(text).flatMap((part) => (widthOf(part.trimEnd()) > width ? lettersOf(part) : part));
  for (const part of fits) {
    if (line !== '' && widthOf((line + part).trimEnd()) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += part;
  }
  return line.trim() === '' ? lines : [...lines, line.trimEnd()];
}

/** Whether every word fits into a line. */
export function hasRoom(text: string, width: number, widthOf: (text: string) => number): boolean {
  return partsOf(text).every((part) => widthOf(part.trimEnd()) <= width);
}

/** Fewer lines: the last ends with an ellipsis. None where there is no room for one. */
export function cutLines(lines: readonly string[], most: number, width: number, widthOf: (text: string) => number) {
  if (most <= 0) return [];
  if (lines.length <= most) return [...lines];
  const kept = lines.slice(0, most);
  let last = kept.pop() ?? '';
  while (last !== '' && widthOf(`${last} …`) > width) last = partsOf(last).slice(0, -1).join('').trimEnd();
  return [...kept, `${last} …`];
}

/** The letters of a word, each with its marks. */
function lettersOf(word: string): string[] {
  return word.match(/\P{M}\p{M}*/gu) ?? [];
}

const UNSPACED = String.raw`\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}`;

/** The parts of a text between which a line may break, with what follows each. */
function partsOf(text: string): string[] {
  return text.match(PART) ?? [];
}

const PART = new RegExp(
  String.raw`[${UNSPACED}]\p{M}*[\p{Pe}\p{Pf}\p{Po}]*\s*|[^\s${UNSPACED}]+?(?:-(?=\p{L})|(?=[${UNSPACED}])|\s+|$)|\s+`,
  'gu',
);
