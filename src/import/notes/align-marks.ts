/** A place in a text that may be the mark of a note, or of several set one after the other. */
export interface Candidate {
  /** The numbers that are there, with their offsets. @example "11" and "12" in `word.1112` */
  parts: readonly CandidatePart[];
  /** How much likelier it is a mark than not, by its surroundings alone: the logarithm of the odds. */
  score: number;
}

export interface CandidatePart {
  /** @example "651", "12a" */
  label: string;
  start: number;
  end: number;
}

/** A mark that was paired with a note. */
export interface AlignedMark extends CandidatePart {
  /** The index of its note in the list. */
  note: number;
  score: number;
  /** Whether it is where the order of the notes lets it be expected. */
  inOrder: boolean;
}

/** The cost of assuming that the mark of a note is missing, on the scale of a score. */
const MISSING = 7;
/** The cost of assuming that a note is cited again at once. */
const REPEATED = 4;
/** The score from which a mark counts although the order of notes does not ask for it. */
const CERTAIN = 4.5;

/**
 * Pairs marks with notes over a whole text at once. Marks rise as the notes do, so of all ways to choose candidates
 * whose notes are in order, the one with the highest sum of scores is taken; every note that it passes over costs
 * {@link MISSING}. One odd place never shifts the rest. Candidates that are certain by themselves are added afterwards:
 * notes cited again, and notes cited out of order.
 *
 * Time is O(n log m) for n candidates and m notes.
 *
 * @param candidates by their first offset; those that share digits are alternatives
 * @param labels of the notes, in the order of the list
 * @returns marks by offset
 */
export function alignMarks(candidates: readonly Candidate[], labels: readonly string[]): AlignedMark[] {
  const notes = notesByLabel(labels);
  const chain = bestChain(
    candidates.flatMap((candidate) => placements(candidate, notes)),
    labels.length,
  );
  const marks = chain.flatMap(({ candidate, first }) =>
    candidate.parts.map((part, index) => ({ ...part, note: first + index, score: candidate.score, inOrder: true })),
  );
  return [...marks, ...certainMarks(candidates, marks, notes)].sort((a, b) => a.start - b.start);
}

/** A candidate read as the marks of particular notes. */
interface Placement {
  candidate: Candidate;
  first: number;
  last: number;
}

/** The best chain that ends with a placement. */
interface Link {
  placement: Placement;
  total: number;
  before: Link | undefined;
}

function notesByLabel(labels: readonly string[]): Map<string, number[]> {
  const notes = new Map<string, number[]>();
  labels.forEach((label, index) => notes.set(label, [...(notes.get(label) ?? []), index]));
  return notes;
}

/** The ways in which a candidate may name notes that follow one another in the list. */
function placements(candidate: Candidate, notes: ReadonlyMap<string, number[]>): Placement[] {
  const [firstPart] = candidate.parts;
  const starts = notes.get(firstPart?.label ?? '') ?? [];
  return starts
    .filter((first) => candidate.parts.every(({ label }, index) => notes.get(label)?.includes(first + index)))
    .map((first) => ({ candidate, first, last: first + candidate.parts.length - 1 }));
}

function bestChain(list: readonly Placement[], count: number): Placement[] {
  const reached = new PrefixMaximum(count);
  const sameNote = new Map<number, Link>();
  let best: Link | undefined;
  for (const group of overlapping(list)) {
    const links = group.map((placement): Link => {
      const { score } = placement.candidate;
      const ahead = reached.before(placement.first);
      const again = sameNote.get(placement.first);
      const fromAhead = (ahead ? worth(ahead) : 0) - MISSING * placement.first;
      const fromAgain = again ? again.total - REPEATED : -Infinity;
      return fromAgain > fromAhead
        ? { placement, total: score + fromAgain, before: again }
        : { placement, total: score + fromAhead, before: ahead };
    });
    for (const link of links) {
      const { last } = link.placement;
      if (worth(link) > 0) reached.add(link);
      if (link.total > (sameNote.get(last)?.total ?? -Infinity)) sameNote.set(last, link);
      if (worth(link) > (best ? worth(best) : 0)) best = link;
    }
  }
  const chain: Placement[] = [];
  for (let link = best; link; link = link.before) chain.push(link.placement);
  return chain.reverse();
}

/** How much better a chain is than assuming that all marks up to its end are missing. */
function worth({ total, placement }: Link): number {
  return total + MISSING * (placement.last + 1);
}

/** Placements in groups that share digits: at most one of each group can hold. */
function* overlapping(list: readonly Placement[]): Generator<Placement[]> {
  let group: Placement[] = [];
  let end = -1;
  for (const placement of list) {
    const { parts } = placement.candidate;
    if ((parts[0]?.start ?? 0) >= end && group.length > 0) {
      yield group;
      group = [];
    }
    group.push(placement);
    end = Math.max(end, parts.at(-1)?.end ?? 0);
  }
  if (group.length > 0) yield group;
}

/** Candidates that are marks whatever the order: of notes that are cited again, or cited too early and nowhere else. */
function certainMarks(
  candidates: readonly Candidate[],
  chosen: readonly AlignedMark[],
  notes: ReadonlyMap<string, number[]>,
): AlignedMark[] {
  const cited = new Set(chosen.map(({ note }) => note));
  const marks: AlignedMark[] = [];
  let next = 0;
  let highest = -1;
  let end = -1;
  for (const { parts, score } of candidates) {
    const from = parts[0]?.start ?? 0;
    for (let mark = chosen[next]; mark && mark.start < (parts.at(-1)?.end ?? 0); mark = chosen[++next]) {
      highest = Math.max(highest, mark.note);
      end = Math.max(end, mark.end);
    }
    if (score < CERTAIN || from < end) continue;
    const found = parts.map((part) => ({ part, note: notes.get(part.label)?.[0] ?? Infinity }));
    if (!found.every(({ note }) => note <= highest || (note < Infinity && !cited.has(note)))) continue;
    for (const { part, note } of found) marks.push({ ...part, note, score, inOrder: false });
    end = parts.at(-1)?.end ?? end;
  }
  return marks;
}

/** Keeps the best chain that ends at or before each note (a Fenwick tree of maxima). */
class PrefixMaximum {
  readonly #best: (Link | undefined)[] = [];
  readonly #size: number;

  constructor(size: number) {
    this.#size = size;
  }

  add(link: Link): void {
    for (let index = link.placement.last + 1; index <= this.#size; index += index & -index) {
      const known = this.#best[index];
      if (!known || worth(link) > worth(known)) this.#best[index] = link;
    }
  }

  /** The best whose last note is before a note. */
  before(note: number): Link | undefined {
    let best: Link | undefined;
    for (let index = note; index > 0; index -= index & -index) {
      const known = this.#best[index];
      if (known && (!best || worth(known) > worth(best))) best = known;
    }
    return best;
  }
}
