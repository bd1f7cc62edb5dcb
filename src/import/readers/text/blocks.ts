import type { Range } from '../../../base/range.ts';
import { bylineNames, isDateline } from './block-kinds.ts';
import { readDateline } from './frame/dateline.ts';
import { isThemeWords } from './frame/furniture.ts';
import { isMarkedHeading, plainLine } from './frame/plain-line.ts';

/** A part of a text between blank lines, or a line by itself; white space around it is left out. */
export interface Block extends Range {
  text: string;
}

/** Blocks from one to another, both included, by their indexes. */
export interface BlockRange {
  first: number;
  last: number;
}

/** Whether a block is in one of some ranges. */
export function isInOne(ranges: readonly BlockRange[], index: number): boolean {
  return ranges.some(({ first, last }) => index >= first && index <= last);
}

/** The shortest line of which a text is that was broken at a right margin, and the longest. */
const MARGIN = { from: 45, to: 110 };

/**
 * Divides a text into blocks. Where blank lines are the rule, they part the blocks, and a single line end does not; in
 * a text that has next to none, every line is a block of its own. Lines that begin as an item of a list are always one.
 */
export function blocksOf(text: string): Block[] {
  const written = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => blockAt(text, index, index + line.length));
  const lines = written.filter((line) => /\S/.test(line.text));
  const groups = groupLines(lines);
  const margin = marginOf(groups);
  const isParted = groups.length >= 0.35 * lines.length || margin !== undefined;
  return groups
    .flatMap((group) => (isParted ? splitGroup(text, group, margin ?? Infinity) : group))
    .map((line) => trimmed(text, line));
}

/** The number or the sign with which an item of a list begins: `1.`, `-`, `•`. */
export const ITEM = /^[ \t]*(?:(\d{1,3})[.)]|[-*•–·◦▪])[ \t]+(?=\S)/u;

function groupLines(lines: readonly Block[]): Block[][] {
  const groups: Block[][] = [];
  let end = -1;
  for (const line of lines) {
    if (end === -1 || line.start - end > 1) groups.push([]);
    groups.at(-1)?.push(line);
    ({ end } = line);
  }
  return groups;
}

/** The length of the longest lines of a text that was broken at a right margin; undefined for any other. */
function marginOf(groups: readonly Block[][]): number | undefined {
  const inner = groups.flatMap((group) =>
    group.flatMap(({ text }, index) => {
      const next = group[index + 1]?.text;
      return next === undefined || ITEM.test(next) ? [] : [text.trimEnd().length];
    }),
  );
  const long = inner.filter((length) => length > MARGIN.to).length;
  const broken = inner.filter((length) => length >= MARGIN.from && length <= MARGIN.to);
  // Addresses are not broken, and the last line of a paragraph in a list is short.
  const isBroken =
    groups.length > 1 && inner.length > 4 && long < 0.15 * inner.length && broken.length > 0.6 * inner.length;
  return isBroken ? Math.max(...broken) : undefined;
}

function splitGroup(text: string, group: readonly Block[], margin: number): Block[] {
  const blocks: Block[] = [];
  const numbers = new Set<number>();
  group.forEach((line, index) => {
    const last = blocks.at(-1);
    const before = group[index - 1]?.text.trimEnd() ?? '';
    const [first = ''] = line.text.trim().split(/\s/u, 1);
    // A line that is as long as it could be goes on in the next.
    const goesOn = before.length + 1 + first.length > margin;
    const words = line.text.trim();
    const isOwn =
      isItem(line.text, goesOn, numbers) || isHeadline(words) || (!goesOn && (isDated(words) || isThemeWords(words)));
    if (!last || isOwn || isHeadline(last.text.trim()) || (!goesOn && isDated(last.text.trim()))) blocks.push(line);
    else blocks.splice(-1, 1, blockAt(text, last.start, line.end));
  });
  return blocks;
}

/** Whether a line begins an item, and not with a number of the sentence before: “at 10\n30. Then”. */
function isItem(line: string, goesOn: boolean, numbers: Set<number>): boolean {
  const match = ITEM.exec(line);
  if (!match) return false;
  const number = Number(match[1] ?? 1);
  if (goesOn && number !== 1 && !numbers.has(number - 1)) return false;
  numbers.add(number);
  return true;
}

/** A line that states a date or an author, or is marked as a heading, whatever is in the lines next to it. */
function isHeadline(line: string): boolean {
  return isDateline(line) || bylineNames(line) !== undefined || isMarkedHeading(line);
}

function isDated(line: string): boolean {
  return readDateline(plainLine(line))?.isSure === true;
}

function trimmed(text: string, { text: written, start }: Block): Block {
  // An indent before an item's number is layout, too.
  return blockAt(text, start + written.length - written.trimStart().length, start + written.trimEnd().length);
}

/** The part of a text from one offset to another. */
export function blockAt(text: string, start: number, end: number): Block {
  return { start, end, text: text.slice(start, end) };
}
