import { type UnitPlace, unitPlace } from '../../../archive/search/passages/units.ts';
import type { Concept } from './concepts.ts';
import { articleOfUnit, type PassageIndex } from './passage-index.ts';

/** A paragraph, note or introduction with what it has of a query. */
export interface ScoredUnit {
  place: UnitPlace;
  score: number;
  /** How much of each concept it has: itself, by its heading, and by the title of its article. */
  values: number[];
  /** The concepts in itself or its heading. */
  covered: Set<number>;
}

export interface ScoredArticle {
  /** The number of the article. */
  order: number;
  score: number;
  /** The best first. */
  units: ScoredUnit[];
  /** The concepts anywhere in it. */
  covered: Set<number>;
  /** Whether one place has all of them, with its heading and title, and not only other words that readers use for them. */
  hasAll: boolean;
  /** The part of the weight of the query that its best unit has. */
  share: number;
  /** What it scores for having concepts anywhere. */
  anywhere: number;
  /** By what its score is multiplied. */
  boost: number;
}

/** How much the words of a heading and of a title count for the paragraphs under them. */
const HEADING = 0.45;
const TITLE = 0.25;
/** A concept that only the heading or the title has counts as partly there. */
const PRESENT = { itself: 1, near: 0.9, heading: 0.75, title: 0.4 };
/** The least impact of a word itself; other words that readers use for it have less. */
const ITSELF = 0.27;
/** How much a unit without some of the concepts loses. */
const LACK = 1.1;
const NOTE = 0.7;
/** How much the best units count for their article, by their rank. */
const RANKS = [1, 0.35, 0.2, 0.1];
/** How much it counts that an article has a concept anywhere. */
const ANYWHERE = 0.3;

/** Scores the units that have concepts of a query, and their articles, the best first. */
export function scoreUnits(concepts: readonly Concept[], { articles }: PassageIndex): ScoredArticle[] {
  const direct = new Map<number, Map<number, number[]>>();
  concepts.forEach(({ units }, number) => {
    for (const [unit, impact] of units) {
      const order = articleOfUnit(articles, unit);
      const found = direct.get(order) ?? new Map<number, number[]>();
      direct.set(order, found);
      const values = found.get(unit) ?? concepts.map(() => 0);
      values[number] = impact;
      found.set(unit, values);
    }
  });
  const total = concepts.reduce((sum, { weight }) => sum + weight, 0);
  const scored = Array.from(direct, ([order, found]) => scoreArticle(order, found, concepts, total, articles));
  return scored.sort((a, b) => b.score - a.score || a.order - b.order);
}

function scoreArticle(
  order: number,
  found: ReadonlyMap<number, number[]>,
  concepts: readonly Concept[],
  total: number,
  articles: PassageIndex['articles'],
): ScoredArticle {
  const own = articles[order] ?? { first: 0, paragraphs: 0, headings: [], hasIntroduction: false, notes: 0 };
  const none = concepts.map(() => 0);
  const title = found.get(own.first) ?? none;
  const headingFirst = own.first + 1 + own.paragraphs;
  const headings = own.headings.map((start, index) => ({ start, values: found.get(headingFirst + index) ?? none }));
  const headingOf = ({ kind, index }: UnitPlace) =>
    kind === 'paragraph' ? (headings.findLast(({ start }) => start <= index)?.values ?? none) : none;

  const weighed = new Map(found);
  for (const [index, { start, values }] of headings.entries()) {
    if (values === none) continue;
    const end = headings.slice(index + 1).find((next) => next.start > start)?.start ?? own.paragraphs;
    for (let at = start; at < end; at++) {
      const unit = own.first + 1 + at;
      if (!weighed.has(unit)) weighed.set(unit, none);
    }
  }
  const units = [...weighed].flatMap(([unit, values]): ScoredUnit[] => {
    const place = unitPlace(own, unit - own.first);
    if (place.kind === 'title' || place.kind === 'heading') return [];
    return [scoreUnit(place, { values, heading: headingOf(place), title }, concepts, total)];
  });
  units.sort((a, b) => b.score - a.score);
  const best = concepts.map((_, number) =>
    Math.max(TITLE * (title[number] ?? 0), ...units.map(({ values }) => values[number] ?? 0)),
  );
  const anywhere = concepts.reduce((sum, { weight }, number) => sum + weight * (best[number] ?? 0), 0);
  return {
    order,
    score: articleScore(units, ANYWHERE * anywhere),
    anywhere: ANYWHERE * anywhere,
    boost: 1,
    units,
    hasAll: [...weighed].some(([unit, values]) => {
      const heading = headingOf(unitPlace(own, unit - own.first));
      return values.every((value, number) => Math.max(value, heading[number] ?? 0, title[number] ?? 0) >= ITSELF);
    }),
    covered: new Set(best.flatMap((value, number) => (value > 0 ? [number] : []))),
    share: Math.max(
      ...(units.length > 0 ? units.map(({ values }) => values) : [best]).map((values) =>
        shareOf(values, concepts, total),
      ),
    ),
  };
}

/** The score of an article from those of its units, the best first. */
export function articleScore(units: readonly Pick<ScoredUnit, 'score'>[], anywhere: number): number {
  return RANKS.reduce((sum, rank, index) => sum + rank * (units[index]?.score ?? 0), anywhere);
}

function shareOf(values: readonly number[], concepts: readonly Concept[], total: number): number {
  return concepts.reduce((sum, { weight }, number) => sum + ((values[number] ?? 0) > 0 ? weight : 0), 0) / total;
}

function scoreUnit(
  place: UnitPlace,
  { values, heading, title }: { values: number[]; heading: number[]; title: number[] },
  concepts: readonly Concept[],
  total: number,
): ScoredUnit {
  let [score, present] = [0, 0];
  const covered = new Set<number>();
  const all = concepts.map(({ weight }, number) => {
    const [inside, above, over] = [values[number] ?? 0, heading[number] ?? 0, title[number] ?? 0];
    const value = Math.min(1, inside + HEADING * above + TITLE * over);
    const part = Math.max(
      inside >= ITSELF ? PRESENT.itself : inside > 0 ? PRESENT.near : 0,
      above > 0 ? PRESENT.heading : 0,
      over > 0 ? PRESENT.title : 0,
    );
    if (inside > 0 || above > 0) covered.add(number);
    score += weight * value;
    present += weight * part;
    return value;
  });
  const factor = (present / total) ** LACK * (place.kind === 'note' ? NOTE : 1);
  return { place, score: score * factor, values: all, covered };
}
