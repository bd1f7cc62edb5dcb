import type { Block, BlockRange } from './blocks.ts';
import { type DefinitionStart, definitionStarts } from './definition-starts.ts';

/** How far apart two definitions may be, in blocks, and how many numbers may be missing between them. */
const WIDEST = { blocks: 6, numbers: 5 };
/** The score under which the start of a line is not that of a definition. */
const UNLIKELY = -3;
/** What it costs, in the measure of a score, to use a number twice, and for every block between two definitions. */
const TWICE = 4;
const DISTANCE = 0.5;
/** How many lines of one number a series may go on from: the latest. */
const LATEST = 4;

/** The best rising series that ends with the start of a line. */
interface Link extends BlockRange {
  start: DefinitionStart;
  total: number;
  count: number;
}

/**
 * Finds where lines begin with numbers that rise: lists of notes, and others. Each run is the likeliest rising series;
 * the best are taken first, and those that overlap a better one are dropped.
 */
export function numberedRuns(text: string, blocks: readonly Block[]): BlockRange[] {
  const runs: BlockRange[] = [];
  const taken = new Set<number>();
  for (const { first, last, count } of linksOf(text, blocks).sort((a, b) => b.total - a.total)) {
    if (count < 2 || taken.has(last)) continue;
    const covered = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    if (covered.some((block) => taken.has(block))) continue;
    for (const block of covered) taken.add(block);
    runs.push({ first, last });
  }
  return runs.sort((a, b) => a.first - b.first);
}

function linksOf(text: string, blocks: readonly Block[]): Link[] {
  const byNumber = new Map<number, Link[]>();
  const links: Link[] = [];
  let block = 0;
  for (const start of definitionStarts(text, 0, text.length)) {
    if (!start.atLine || start.score < UNLIKELY) continue;
    while (block < blocks.length - 1 && (blocks[block]?.end ?? 0) <= start.start) block++;
    const link: Link = { start, total: start.score, count: 1, first: block, last: block };
    for (let gap = 0; gap <= WIDEST.numbers; gap++) {
      for (const before of byNumber.get(start.number - gap) ?? []) extend(link, before, gap);
    }
    links.push(link);
    byNumber.set(start.number, [link, ...(byNumber.get(start.number) ?? [])].slice(0, LATEST));
  }
  return links;
}

function extend(link: Link, before: Link, gap: number): void {
  const distance = link.last - before.last;
  if (distance > WIDEST.blocks || (gap === 0 && (before.count === 1 || distance > 1))) return;
  const total = before.total + link.start.score - (gap === 0 ? TWICE : 0) - Math.max(0, gap - 1) - distance * DISTANCE;
  if (total <= link.total) return;
  Object.assign(link, { total, count: before.count + 1, first: before.first });
}
