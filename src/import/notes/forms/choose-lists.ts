import { memoizeByObject } from '../../../base/memoize.ts';
import { lastIndexWhere } from '../../../base/last-index.ts';
import type { Definition, DefinitionList } from './definition-lists.ts';
import type { MarkCandidate } from './mark-candidates.ts';

/** A list of notes, and the marks that cite it. */
export interface Chosen {
  list: DefinitionList;
  marks: ChosenMark[];
}

export type ChosenMark = MarkCandidate & { definition: Definition };

/**
 * Chooses among all lists those that the marks before them cite. Lists that say that they are notes go first; of the
 * others, those that more marks cite.
 */
export function chooseLists(all: readonly DefinitionList[], candidates: readonly MarkCandidate[]): Chosen[] {
  const lists = mostLikely(all, candidates);
  const chosen: Chosen[] = [];
  const used = new Set<MarkCandidate>();
  const ownOf = memoizeByObject((list: DefinitionList) => ownStyle(list, lists, candidates));
  const citing = (list: DefinitionList, zone: readonly MarkCandidate[]): Cited =>
    cite(
      list,
      zone.filter((candidate) => !used.has(candidate) && candidate.style === (ownOf(list) ?? candidate.style)),
    );
  const trials = lists.map((list) => ({ list, count: countOf(citing(list, zoneOf(list, lists, candidates))) }));
  trials.sort(
    (a, b) =>
      b.list.rank - a.list.rank ||
      (a.list.rank >= 2 ? a.list.from - b.list.from : b.count - a.count || b.list.from - a.list.from),
  );
  for (const { list } of trials) {
    const zone = zoneOf(list, lists, candidates, chosen).filter((candidate) => !used.has(candidate));
    const marks = citing(list, zone);
    if (!isCited(list, marks, zone)) continue;
    for (const candidate of marks.keys()) used.add(candidate);
    chosen.push({ list, marks: [...marks].map(([candidate, definition]) => ({ ...candidate, definition })) });
  }
  return chosen.sort((a, b) => a.list.from - b.list.from);
}

/** Lists of which a mark has a number: no more than an article can have, so that time stays in bounds. */
function mostLikely(lists: readonly DefinitionList[], candidates: readonly MarkCandidate[]): DefinitionList[] {
  const numbers = new Set(candidates.map(({ number }) => number));
  const named = lists.filter(({ definitions }) => definitions.some(({ number }) => numbers.has(number)));
  if (named.length <= mostLists) return named;
  const size = ({ definitions, rank }: DefinitionList): number => rank * 1e6 + definitions.length;
  const chosen = [...named].sort((a, b) => size(b) - size(a)).slice(0, mostLists);
  return chosen.sort((a, b) => a.from - b.from);
}

/** The marks of a list, with what each cites. */
type Cited = ReadonlyMap<MarkCandidate, Definition>;

/** How many different notes are cited. */
function countOf(marks: Cited): number {
  return new Set(marks.values()).size;
}

/** The candidates before a list that can mean it: from the end of the last list that restarts its numbers. */
function zoneOf(
  list: DefinitionList,
  lists: readonly DefinitionList[],
  candidates: readonly MarkCandidate[],
  chosen: readonly Chosen[] = [],
): MarkCandidate[] {
  const first = parseInt(list.definitions[0]?.number ?? '', 10);
  let wide = 0;
  for (const { list: other } of chosen) {
    const highest = parseInt(other.definitions.at(-1)?.number ?? '', 10);
    if (other.to <= list.from && highest >= first) wide = Math.max(wide, other.to);
  }
  const before = candidates.filter(({ from, to }) => from >= wide && to <= list.from);
  const previous = lists[lists.indexOf(list) - 1];
  if (!previous) return before;
  const tight = before.filter(({ from }) => from >= previous.to);
  const numbers = new Set(tight.map(({ number }) => number));
  const covered = list.definitions.filter(({ number }) => numbers.has(number)).length;
  return covered >= list.definitions.length * 0.8 ? tight : before;
}

/** The style of marks that a list alone can mean: its own, where another list has the same numbers in another style. */
function ownStyle(
  list: DefinitionList,
  lists: readonly DefinitionList[],
  candidates: readonly MarkCandidate[],
): MarkCandidate['style'] | undefined {
  const style = list.definitions[0]?.style;
  if (style !== 'brackets' && style !== 'raised') return undefined;
  const other = style === 'brackets' ? 'raised' : 'brackets';
  const numbers = new Set(list.definitions.map(({ number }) => number));
  const hasRival = lists.some(
    ({ definitions }) => definitions[0]?.style === other && definitions.some(({ number }) => numbers.has(number)),
  );
  const isMarked = (each: MarkCandidate['style']): boolean =>
    candidates.some((candidate) => candidate.style === each && numbers.has(candidate.number));
  return hasRival && isMarked(style) && isMarked(other) ? style : undefined;
}

/** @param free the candidates that can mean the list */
function cite(list: DefinitionList, free: readonly MarkCandidate[]): Cited {
  // Of definitions with one number, the first counts.
  const byNumber = new Map(list.definitions.toReversed().map((definition) => [definition.number, definition] as const));
  const style = mainStyle(
    free.filter(({ number, likelihood }) => likelihood === 'strong' && byNumber.has(number)),
    list.definitions[0]?.style,
  );
  const isStrong = (candidate: MarkCandidate): boolean =>
    candidate.likelihood === 'strong' && candidate.style === style;
  const cited = new Set(free.filter(isStrong).map(({ number }) => number));
  const marks = new Map<MarkCandidate, Definition>();
  const ceilings = nextStrong(free, isStrong);
  let floor = 0;
  free.forEach((candidate, index) => {
    const definition = byNumber.get(candidate.number);
    const value = parseInt(candidate.number, 10);
    const isInOrder = !cited.has(candidate.number) && value > floor && value < (ceilings[index] ?? Infinity);
    if (!definition || !(isStrong(candidate) || isInOrder)) return;
    marks.set(candidate, definition);
    cited.add(candidate.number);
    if (value > floor) floor = value;
  });
  return marks;
}

/** For each candidate the number of the next strong one. */
function nextStrong(candidates: readonly MarkCandidate[], isStrong: (candidate: MarkCandidate) => boolean): number[] {
  const next: number[] = [];
  let value = Infinity;
  for (let index = candidates.length - 1; index >= 0; index -= 1) {
    next[index] = value;
    const candidate = candidates[index];
    if (candidate && isStrong(candidate)) value = parseInt(candidate.number, 10);
  }
  return next;
}

/** The style of most marks; of several, that of the list's own numbers, or raised ones. */
function mainStyle(
  candidates: readonly MarkCandidate[],
  own: Definition['style'] | undefined,
): MarkCandidate['style'] | undefined {
  const counts = new Map<MarkCandidate['style'], Set<string>>();
  for (const { style, number } of candidates) counts.set(style, (counts.get(style) ?? new Set()).add(number));
  const rank = (style: MarkCandidate['style']): number => (style === own ? 2 : style === 'raised' ? 1 : 0);
  return [...counts].sort(([a, as], [b, bs]) => bs.size - as.size || rank(b) - rank(a))[0]?.[0];
}

/** Whether enough of a list is cited, and in its order, to say that it is one of notes. */
function isCited({ rank, definitions }: DefinitionList, marks: Cited, zone: readonly MarkCandidate[]): boolean {
  const count = countOf(marks);
  const candidates = [...marks.keys()];
  if (!candidates.some(({ likelihood }) => likelihood === 'strong')) return false;
  const style = definitions[0]?.style;
  const share = count / definitions.length;
  const values = candidates.map(({ number }) => parseInt(number, 10)).filter((value) => !Number.isNaN(value));
  if (values.length > 2 && risingMost(values).length < values.length / 2) return false;
  if (rank >= 2) return share >= (style === 'counted' ? 0.3 : 0.2);
  if (style === 'counted') {
    return (rank === 1 && share >= 0.7) || (share === 1 && (count >= 3 || isRaisedOnly(marks)) && isAll(marks, zone));
  }
  if (style === 'stop' || style === 'space') return share === 1 || (share >= 0.6 && (rank === 1 || count >= 3));
  return share >= 0.5;
}

function isRaisedOnly(marks: Cited): boolean {
  return [...marks.keys()].every(({ style, likelihood }) => style === 'raised' && likelihood === 'strong');
}

/** Whether everything that looks like the marks of a list is one of them. */
function isAll(marks: Cited, zone: readonly MarkCandidate[]): boolean {
  const styles = new Set([...marks.keys()].map(({ style }) => style));
  return zone.every((mark) => marks.has(mark) || mark.likelihood !== 'strong' || !styles.has(mark.style));
}

const mostLists = 200;

/** The indices of the longest part of a row of numbers that never falls. */
export function risingMost(values: readonly number[]): number[] {
  const tails: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    const last = lastIndexWhere(tails, (tail) => (values[tail] ?? 0) <= value);
    before[index] = tails[last] ?? -1;
    tails[last + 1] = index;
  });
  const rising: number[] = [];
  for (let index = tails.at(-1) ?? -1; index >= 0; index = before[index] ?? -1) rising.push(index);
  return rising.reverse();
}
