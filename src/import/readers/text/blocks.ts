import type { Range } from '../../../base/range.ts';
import { bylineNames, isDateline } from './block-kinds.ts';

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

/** The shortest line of which a text is that was broken by hand at a right margin, and the longest. */
const MARGIN = { from: 45, to: 110 };

/**
 * Divides a text into blocks. Where blank lines are the rule, they part the blocks, and a single line end does not; in
 * a text that has next to none, every line is a block of its own. Lines that begin as an item of a list are always one.
 */
export function blocksOf(text: string): Block[] {
  const written = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => blockAt(text, index, index + line.length));
  const lines = written.filter((line) => /\S/.test(line.text));
  const groups = groupLines(lines);
  const isParted = groups.length >= 0.35 * lines.length || isBrokenByHand(groups);
  return groups.flatMap((group) => (isParted ? splitAtItems(text, group) : group)).map((line) => trimmed(text, line));
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

function isBrokenByHand(groups: readonly Block[][]): boolean {
  const inner = groups.flatMap((group) => group.slice(0, -1)).map((line) => line.text.trim().length);
  const long = inner.filter((length) => length > MARGIN.to).length;
  const broken = inner.filter((length) => length >= MARGIN.from && length <= MARGIN.to).length;
  // Addresses are not broken, and the last line of a paragraph in a list is short.
  return groups.length > 1 && inner.length > 4 && long < 0.15 * inner.length && broken > 0.6 * inner.length;
}

function splitAtItems(text: string, group: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const line of group) {
    const last = blocks.at(-1);
    const isOwn = ITEM.test(line.text) || isHeadline(line.text.trim());
    if (!last || isOwn || isHeadline(last.text.trim())) blocks.push(line);
    else blocks.splice(-1, 1, blockAt(text, last.start, line.end));
  }
  return blocks;
}

/** A line that states a date or an author, whatever is in the lines next to it. */
function isHeadline(line: string): boolean {
  return isDateline(line) || bylineNames(line) !== undefined;
}

function trimmed(text: string, { text: written, start }: Block): Block {
  // An indent before an item's number is layout, too.
  return blockAt(text, start + written.length - written.trimStart().length, start + written.trimEnd().length);
}

/** The part of a text from one offset to another. */
export function blockAt(text: string, start: number, end: number): Block {
  return { start, end, text: text.slice(start, end) };
}
