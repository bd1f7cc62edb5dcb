import { alignMarks } from '../notes/align-marks.ts';
import type { Block } from './blocks.ts';
import { type DefinitionStart, definitionStarts } from './definition-starts.ts';
import { type Definition, readDefinitions } from './definitions.ts';
import { markCandidates } from './mark-candidates.ts';

/** A list of notes in a text, and where the marks of its notes may stand. */
export interface NotesList {
  definitions: Definition[];
  /** The blocks that it covers. */
  firstBlock: number;
  lastBlock: number;
}

/** How far apart two definitions may stand, in blocks, and how many numbers may be missing between them at a line's start. */
const WIDEST = { blocks: 6, numbers: 5 };
/** The score under which the start of a line is none of a definition. */
const UNLIKELY = -3;
/** What it costs, in the measure of a score, to use a number twice, and for every block between two definitions. */
const TWICE = 4;
const DISTANCE = 0.5;
/** How many lines of one number are held ready to be gone on from. */
const REMEMBERED = 4;
/** The share of a list's numbers that must be found as marks in the text before it. */
const CITED = 0.5;

/**
 * Finds the lists of notes in a text of one or more posts. A run of blocks whose lines begin with rising numbers is
 * one when the text before it cites most of them; a numbered list within an article is none, because its numbers are
 * not cited, or are cited as notes of the list that follows.
 */
export function notesLists(text: string, blocks: readonly Block[]): NotesList[] {
  const runs = numberedRuns(text, blocks);
  const lists: NotesList[] = [];
  let from = 0;
  runs.forEach((run, index) => {
    const list = readRun(text, blocks, run);
    const start = blocks[run.first]?.start ?? 0;
    if (list.definitions.length === 0 || !isCited(text.slice(from, start), list)) return;
    const next = runs[index + 1];
    if (next && belongsToLater(text, blocks, from, run, readRun(text, blocks, next))) return;
    lists.push(list);
    from = list.definitions.at(-1)?.end ?? from;
  });
  return lists;
}

/** Blocks in which lines begin with rising numbers. */
interface Run {
  first: number;
  last: number;
}

/** The best rising series that ends with the start of a line. */
interface Link {
  start: DefinitionStart;
  block: number;
  total: number;
  count: number;
  before: Link | undefined;
}

/** Finds runs as the likeliest rising series, the best first; those that overlap a better one are dropped. */
function numberedRuns(text: string, blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  const taken = new Set<number>();
  for (const link of linksOf(text, blocks).sort((a, b) => b.total - a.total)) {
    if (link.count < 2 || taken.has(link.block)) continue;
    let first = link;
    while (first.before) first = first.before;
    const covered = Array.from({ length: link.block - first.block + 1 }, (_, index) => first.block + index);
    if (covered.some((block) => taken.has(block))) continue;
    for (const block of covered) taken.add(block);
    runs.push({ first: first.block, last: link.block });
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
    const link: Link = { start, block, total: start.score, count: 1, before: undefined };
    for (let gap = 0; gap <= WIDEST.numbers; gap++) {
      for (const before of byNumber.get(start.number - gap) ?? []) extend(link, before, gap);
    }
    links.push(link);
    byNumber.set(start.number, [link, ...(byNumber.get(start.number) ?? [])].slice(0, REMEMBERED));
  }
  return links;
}

function extend(link: Link, before: Link, gap: number): void {
  const distance = link.block - before.block;
  if (distance > WIDEST.blocks || (gap === 0 && before.count === 1)) return;
  const total = before.total + link.start.score - (gap === 0 ? TWICE : 0) - Math.max(0, gap - 1) - distance * DISTANCE;
  if (total <= link.total) return;
  Object.assign(link, { total, count: before.count + 1, before });
}

function readRun(text: string, blocks: readonly Block[], { first, last }: Run): NotesList {
  const definitions = readDefinitions(text, blocks[first]?.start ?? 0, blocks[last]?.end ?? 0);
  return { definitions, firstBlock: first, lastBlock: last };
}

function isCited(text: string, { definitions }: NotesList): boolean {
  const labels = definitions.map(({ label }) => label);
  return citedNotes(text, labels).size >= CITED * labels.length;
}

/** Whether the text before a run cites the next list, so that the run is a list within that article. */
function belongsToLater(text: string, blocks: readonly Block[], from: number, run: Run, later: NotesList): boolean {
  const labels = later.definitions.map(({ label }) => label);
  const runStart = blocks[run.first]?.start ?? 0;
  const laterStart = blocks[later.firstBlock]?.start ?? 0;
  const own = citedNotes(text.slice(blocks[run.last]?.end ?? 0, laterStart), labels).size;
  const whole = citedNotes(
    text.slice(from, runStart) + text.slice(blocks[run.last]?.end ?? 0, laterStart),
    labels,
  ).size;
  return whole > own && own < labels.length * 0.9;
}

function citedNotes(text: string, labels: readonly string[]): Set<number> {
  const marks = alignMarks(markCandidates(text, new Set(labels)), labels);
  return new Set(marks.filter(({ score, inOrder }) => inOrder && score > 0).map(({ note }) => note));
}
