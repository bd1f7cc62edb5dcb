import { bylineNames, isDateline } from './block-kinds.ts';

/** A part of a text between blank lines, or a line by itself, by its offsets; white space around it is left out. */
export interface Block {
  start: number;
  end: number;
}

/** The shortest line of which a text is that was broken by hand at a right margin, and the longest. */
const MARGIN = { from: 45, to: 110 };

/**
 * Divides a text into blocks. Where blank lines are the rule, they part the blocks, and a single line end is none; in
 * a text that has next to none, every line is a block of its own. Lines that begin as an item of a list are always one.
 */
export function blocksOf(text: string): Block[] {
  const lines = linesOf(text);
  const groups = groupLines(lines);
  const isParted = groups.length >= 0.35 * lines.length || isBrokenByHand(text, groups);
  return groups.flatMap((group) => (isParted ? splitAtItems(text, group) : group)).map((line) => trimmed(text, line));
}

/** Lines that are not blank. */
export function linesOf(text: string): Block[] {
  return [...text.matchAll(/[^\n]+/g)]
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
    .filter(({ start, end }) => /\S/.test(text.slice(start, end)));
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

function isBrokenByHand(text: string, groups: readonly Block[][]): boolean {
  const inner = groups
    .flatMap((group) => group.slice(0, -1))
    .map(({ start, end }) => text.slice(start, end).trim().length);
  const long = inner.filter((length) => length > MARGIN.to).length;
  const broken = inner.filter((length) => length >= MARGIN.from && length <= MARGIN.to).length;
  // Addresses are not broken, and the last line of a paragraph in a list is short.
  return groups.length > 1 && inner.length > 4 && long < 0.15 * inner.length && broken > 0.6 * inner.length;
}

function splitAtItems(text: string, group: readonly Block[]): Block[] {
  const blocks: Block[] = [];
  for (const line of group) {
    const last = blocks.at(-1);
    const written = text.slice(line.start, line.end);
    const isOwn = ITEM.test(written) || isHeadline(written.trim());
    if (last && !isOwn && !isHeadline(text.slice(last.start, last.end).trim())) last.end = line.end;
    else blocks.push({ ...line });
  }
  return blocks;
}

/** A line that states a date or an author, whatever is in the lines next to it. */
function isHeadline(line: string): boolean {
  return isDateline(line) || bylineNames(line) !== undefined;
}

function trimmed(text: string, { start, end }: Block): Block {
  const written = text.slice(start, end);
  // An indent before an item's number is layout, too.
  return { start: start + written.length - written.trimStart().length, end: start + written.trimEnd().length };
}
