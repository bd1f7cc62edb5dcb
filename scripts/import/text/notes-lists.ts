import { alignMarks } from '../notes/align-marks.ts';
import type { Block } from './blocks.ts';
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

/** Blocks that begin with rising numbers. */
interface Run {
  first: number;
  last: number;
  lastNumber: number;
  count: number;
}

const NUMBER_AT_LINE = /^[ \t]*[[(]?\^?(\d{1,5})[a-z]?[\]).:]{0,2}[ \t\u00A0]*(?=\S)/gmu;

function numberedRuns(text: string, blocks: readonly Block[]): Run[] {
  const runs: Run[] = [];
  blocks.forEach(({ start, end }, index) => {
    for (const match of text.slice(start, end).matchAll(NUMBER_AT_LINE)) {
      const number = Number(match[1]);
      const run = runs.findLast(({ last, lastNumber, count }) => {
        const gap = number - lastNumber;
        const near = index - last <= (gap <= 1 || count > 3 ? WIDEST.blocks : 1);
        return near && gap >= 0 && gap <= WIDEST.numbers && (gap > 0 || count > 1);
      });
      if (run) Object.assign(run, { last: index, lastNumber: number, count: run.count + 1 });
      else runs.push({ first: index, last: index, lastNumber: number, count: 1 });
    }
  });
  return withoutOverlaps(runs.filter(({ count }) => count > 1));
}

/** Of runs that cover one another, the longest. */
function withoutOverlaps(runs: readonly Run[]): Run[] {
  const kept: Run[] = [];
  for (const run of runs.toSorted((a, b) => b.count - a.count)) {
    if (kept.every(({ first, last }) => run.last < first || run.first > last)) kept.push(run);
  }
  return kept.sort((a, b) => a.first - b.first);
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
