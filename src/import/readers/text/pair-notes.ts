import type { AlignedMark } from '../../notes/align-marks.ts';
import type { Warning } from '../../model/warning.ts';
import { alignText } from './align-text.ts';
import type { Block } from './blocks.ts';
import type { Definition } from './definitions.ts';
import { markCandidates } from './mark-candidates.ts';

/** The notes of a plain text, paired. */
export interface PairedNotes {
  /** By offset. */
  marks: AlignedMark[];
  /** The definitions that something cites, and those that stay text. */
  cited: Definition[];
  uncited: Definition[];
  warnings: Warning[];
}

/** The score under which a mark rests on the order of notes more than on its own surroundings. */
const UNCERTAIN = 0;
/** The score from which a number that no note has is taken for a mark all the same. */
const CERTAIN = 4.5;
/** How far beyond the last note a missing one is looked for. */
const BEYOND = 3;

/**
 * Pairs the marks in the text of a post with the definitions in its list.
 *
 * @param blocks in which marks may be
 */
export function pairNotes(blocks: readonly Block[], definitions: readonly Definition[]): PairedNotes {
  let text = '';
  // Everything but the blocks is blank, so that offsets stay.
  for (const block of blocks) text += '\n'.repeat(block.start - text.length) + block.text;
  const twice = repeatsOf(definitions, ({ label }) => label);
  const usable = definitions.filter((definition) => !twice.has(definition));
  const labels = usable.map(({ label }) => label);
  const aligned = alignText(text, labels);
  // Of marks whose number several notes have, all but the first: nothing says which note they mean.
  const shared = new Set([...twice].map(({ label }) => label));
  const ambiguous = repeatsOf(
    aligned.filter(({ label }) => shared.has(label)),
    ({ label }) => label,
  );
  const marks = aligned.filter((mark) => !ambiguous.has(mark));
  const isCited = new Set(marks.map(({ note }) => note));
  const uncited = usable.filter((_, index) => !isCited.has(index));
  return {
    marks,
    cited: usable.filter((_, index) => isCited.has(index)),
    uncited: [...uncited, ...twice].sort((a, b) => a.start - b.start),
    warnings: [
      ...markWarnings(marks),
      ...[...ambiguous].map(ofWhichNote),
      ...lonelyMarks(text, marks, labels),
      ...uncited.map(withoutMark),
      ...[...twice].map(usedTwice),
    ],
  };
}

/** All items but the first of each key. */
function repeatsOf<Item>(items: readonly Item[], keyOf: (item: Item) => unknown): Set<Item> {
  const seen = new Set<unknown>();
  return new Set(
    items.filter((item) => {
      const isRepeat = seen.has(keyOf(item));
      seen.add(keyOf(item));
      return isRepeat;
    }),
  );
}

function ofWhichNote({ label, start }: AlignedMark): Warning {
  return {
    code: 'mark-without-note',
    at: start,
    found: `a second mark ${label}, a number that two notes have`,
    expected: 'It was left in the text as a number: see which note it means.',
  };
}

/** What is odd about marks: of each, the first of these that applies. */
function markWarnings(marks: readonly AlignedMark[]): Warning[] {
  const again = repeatsOf(marks, ({ note }) => note);
  return marks.flatMap((mark): Warning[] => {
    const { label, start: at, score, inOrder } = mark;
    if (again.has(mark)) {
      const expected = 'Both marks lead to the note: see whether the second is one.';
      return [{ code: 'note-cited-twice', at, found: `a second mark of note ${label}`, expected, confidence: 0.8 }];
    }
    if (!inOrder) {
      const expected = 'It was paired all the same: see whether it is a mark.';
      return [{ code: 'mark-out-of-order', at, found: `the mark ${label} out of order`, expected, confidence: 0.7 }];
    }
    if (score >= UNCERTAIN) return [];
    const expected = 'Only the order of the notes says that it is one: see whether the number belongs to the text.';
    return [{ code: 'mark-uncertain', at, found: `the mark ${label}, in an odd position`, expected, confidence: 0.75 }];
  });
}

/** Numbers that look like marks and fit the order, but that no note has. */
function lonelyMarks(text: string, marks: readonly AlignedMark[], labels: readonly string[]): Warning[] {
  const known = new Set(labels);
  const numbers = labels.map(Number).filter(Number.isInteger);
  if (numbers.length === 0) return [];
  const lacking = new Set<string>();
  const last = Math.max(...numbers) + BEYOND;
  for (let number = Math.min(...numbers); number <= last && lacking.size < 1000; number++) {
    if (!known.has(String(number))) lacking.add(String(number));
  }
  const taken = new Set(marks.map(({ start }) => start));
  return markCandidates(text, lacking)
    .filter(({ parts, score }) => score >= CERTAIN && parts.length === 1 && !taken.has(parts[0]?.start ?? -1))
    .flatMap(({ parts }) => parts)
    .filter(({ label, start }) => isBetween(Number(label), start, marks))
    .map(({ label, start }) => ({
      code: 'mark-without-note' as const,
      at: start,
      found: `what looks like a mark of note ${label}, which the list lacks`,
      expected: 'It was left in the text as a number.',
      confidence: 0.8,
    }));
}

function isBetween(number: number, at: number, marks: readonly AlignedMark[]): boolean {
  const before = marks.findLast(({ start, inOrder }) => inOrder && start < at);
  const after = marks.find(({ start, inOrder }) => inOrder && start > at);
  return (!before || Number(before.label) < number) && (!after || Number(after.label) > number);
}

function withoutMark({ label, start }: Definition): Warning {
  return {
    code: 'note-without-mark',
    at: start,
    found: `note ${label}, whose mark was not found in the text`,
    expected: 'It was left where it was, as a paragraph: put its mark into the text and make it a note.',
  };
}

function usedTwice({ label, start }: Definition): Warning {
  return {
    code: 'note-number-repeated',
    at: start,
    found: `a second note ${label}`,
    expected: 'It was left where it was, as a paragraph: give it a number of its own.',
  };
}
