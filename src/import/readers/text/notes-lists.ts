import { alignText } from './align-text.ts';
import { type Block, type BlockRange, isInOne, ITEM } from './blocks.ts';
import { type Definition, readDefinitions } from './definitions.ts';
import { numberedRuns } from './numbered-runs.ts';

/** A list of notes in a text: its definitions, and the blocks that it covers. */
export interface NotesList extends BlockRange {
  definitions: Definition[];
}

/** The share of a list's numbers that must be found as marks in the text before it. */
const CITED = 0.5;
/** The share that must be found where the numbers are those of no source: every item is numbered 1, or there is one. */
const SURELY_CITED = 0.8;
/** What is between two lists and is shorter is no article with notes of its own. */
const SHORTEST_ARTICLE = 500;
/** The score from which a mark is one by its surroundings. */
const CERTAIN = 3.9;
/** The share of definitions that must look like citations where no marks are left at all. */
const CITING = 0.6;

/**
 * Finds the lists of notes in a text of one or more posts. A run of blocks whose lines begin with rising numbers is
 * one when the text before it cites most of them; a numbered list within an article is not one, because its numbers are
 * not cited, or are cited as notes of the list that follows. Some converters number every item 1: such a list counts
 * where the text before it cites just so many notes.
 */
export function notesLists(text: string, blocks: readonly Block[]): NotesList[] {
  const runs = numberedRuns(text, blocks);
  const candidates = [
    ...runs.map((run) => ({
      ...run,
      definitions: readDefinitions(text, blocks[run.first]?.start ?? 0, blocks[run.last]?.end ?? 0),
      least: CITED,
    })),
    ...listsOfOnes(blocks)
      .filter(({ first, last }) => !isInOne(runs, first) && !isInOne(runs, last))
      .map((list) => ({ ...list, least: SURELY_CITED })),
  ].sort((a, b) => a.first - b.first);
  const lists: NotesList[] = [];
  let from = 0;
  candidates.forEach((list, index) => {
    const start = blocks[list.first]?.start ?? 0;
    if (start < from || list.definitions.length === 0) return;
    const isOne = isCited(text.slice(from, start), list, list.least) || (list.least === CITED && isCiting(text, list));
    const later = candidates[index + 1];
    if (!isOne || (later && belongsToLater(text, blocks, from, list, later))) return;
    lists.push(list);
    from = list.definitions.at(-1)?.end ?? from;
  });
  return lists;
}

/** Items that are all numbered 1, and notes that are alone: the first is note 1, the second note 2. */
function listsOfOnes(blocks: readonly Block[]): NotesList[] {
  const lists: NotesList[] = [];
  blocks.forEach(({ start, end, text: item }, index) => {
    const before = lists.at(-1);
    const [marker, number] = ITEM.exec(item) ?? [];
    if (before?.definitions[0]?.label === '1' && before.last === index - 1 && marker !== undefined && number === '1') {
      const label = String(before.definitions.length + 1);
      before.definitions.push({ label, start, from: start + marker.length, end });
      before.last = index;
      return;
    }
    const [written, label] = ALONE.exec(item) ?? [];
    if (written === undefined || label === undefined) return;
    lists.push({ first: index, last: index, definitions: [{ label, start, from: start + written.length, end }] });
  });
  return lists;
}

/** A note that is alone, of any number: notes may be numbered through several posts. */
const ALONE = /^\^?[[(]?([1-9]\d{0,2})[\]).]?[ \t\u00A0]*(?=[“"‘«\p{Lu}(]|https?:|i\))/u;

/** Whether definitions look like citations: with an address, or a title in quotation marks and a year. */
function isCiting(text: string, { definitions }: NotesList): boolean {
  const citing = definitions.filter(({ from, end }) => {
    const note = text.slice(from, end);
    return /https?:\/\/|www\.|\bibid\b/iu.test(note) || (/[“"«„]/u.test(note) && /\b(?:1[89]|20)\d\d\b/u.test(note));
  });
  return definitions.length > 2 && citing.length >= CITING * definitions.length;
}

function isCited(text: string, { definitions }: NotesList, least: number): boolean {
  const labels = definitions.map(({ label }) => label);
  return citedNotes(text, labels, least === CITED ? 0 : CERTAIN).size >= least * labels.length;
}

/** Whether the text before a list cites the next one, so that it is a list within that article. */
function belongsToLater(
  text: string,
  blocks: readonly Block[],
  from: number,
  list: NotesList,
  later: NotesList,
): boolean {
  const labels = later.definitions.map(({ label }) => label);
  const before = text.slice(from, blocks[list.first]?.start);
  const after = text.slice(blocks[list.last]?.end, blocks[later.first]?.start);
  if (list.definitions.length >= labels.length) return false;
  const own = citedNotes(after, labels, 0).size;
  const whole = citedNotes(before + after, labels, 0).size;
  // The article goes on between the lists, and cites the later one on both sides; or it ends with its list of points.
  const goesOn = own > 0 || after.length < SHORTEST_ARTICLE;
  return goesOn && own < labels.length * 0.9 && whole > own && whole >= CITED * labels.length;
}

function citedNotes(text: string, labels: readonly string[], least: number): Set<number> {
  const marks = alignText(text, labels);
  return new Set(marks.filter(({ score, inOrder }) => inOrder && score > least).map(({ note }) => note));
}
