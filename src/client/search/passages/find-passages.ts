import type { IndexedArticle, SearchIndex } from '../../../archive/search/search-index.ts';
import type { QueryPart } from '../read-parts.ts';
import type { EntityArticle } from '../unpack-places.ts';
import { type Concept, conceptsOf } from './concepts.ts';
import type { PassageFiles } from './passage-index.ts';
import { scoreUnits, type ScoredArticle } from './score-units.ts';

/** What the index of passages has for a query. */
export interface FoundPassages {
  concepts: Concept[];
  articles: ScoredArticle[];
  /** The concepts that no unit has. */
  unknown: Concept[];
}

export interface PassageQuery {
  parts: readonly QueryPart[];
  named: readonly (readonly EntityArticle[])[];
  /** The articles whose titles have the words of the query. */
  titled: ReadonlySet<IndexedArticle>;
  /** Whether the query can only mean one of these titles. */
  isTitle: boolean;
}

/** A title with all the words of a query makes its article come before others. */
const TITLED = 2;
/** And before all others, if the query can only mean that title. */
const MEANT = 100;
/** An article with less than this part of the best score is left out, and one whose best unit has less of the query. */
const LEAST_SCORE = 0.12;
const LEAST_SHARE = 0.25;
/** Where other articles have the whole query: of a few words none may be lacking, of more some. */
const LEAST_BESIDE = 0.35;
const FEW = 2;

/** Finds the articles with passages for a query, the best first. */
export async function findPassages(
  { parts, named, titled, isTitle }: PassageQuery,
  index: SearchIndex,
  files: PassageFiles,
): Promise<FoundPassages> {
  const passages = await files.readPassages();
  const all = await conceptsOf(parts, { index, passages, files, named });
  const concepts = all.filter(({ units }) => units.size > 0);
  const orders = new Set([...titled].map(({ order }) => order));
  const boost = isTitle ? MEANT : TITLED;
  const scored = scoreUnits(concepts, passages)
    .map((one) => (orders.has(one.order) ? { ...one, score: one.score * boost, boost } : one))
    .sort((a, b) => b.score - a.score || a.order - b.order);
  const best = scored[0]?.score ?? 0;
  const hasAll = scored.some((one) => one.hasAll);
  const isComplete = (one: ScoredArticle) => (hasAll ? one.hasAll : one.covered.size === concepts.length);
  const isAnswered = scored.some(isComplete);
  const least = isAnswered ? (concepts.length <= FEW ? Infinity : LEAST_BESIDE) : LEAST_SHARE;
  return {
    concepts,
    articles: scored.filter(
      (one) => (one.score >= LEAST_SCORE * best && one.share >= least) || isComplete(one) || orders.has(one.order),
    ),
    unknown: all.filter(({ units }) => units.size === 0),
  };
}
