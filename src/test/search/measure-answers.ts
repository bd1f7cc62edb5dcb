import type { GradedQuery } from './graded-queries.ts';

/** The figures of one query, or the means of several. */
export interface Figures {
  /** Whether a right article comes first. */
  first: number;
  /** The part of the right articles that are among the first five. */
  recall: number;
  /** The normalised discounted cumulative gain of the first ten articles, with gains of 2^grade − 1. */
  ndcg: number;
  /** Whether a right passage is among the first five links. */
  passage: number;
}

/** An answer with this grade is right. */
const RIGHT = 2;

/**
 * Measures the answer to a query.
 *
 * @param links the paths of all links of the hits, in order: of names, articles, and passages (with an anchor)
 */
export function measureAnswer({ passages, articles }: GradedQuery, links: readonly string[]): Figures {
  const found = links.filter((link) => /^articles\/[^#]+$/.test(link));
  const best = Math.max(...articles.values());
  const isRight = (grade = 0) => grade >= Math.min(RIGHT, best);
  const right = [...articles].filter(([, grade]) => isRight(grade)).map(([path]) => path);
  const gainOf = (path: string) => 2 ** (articles.get(path) ?? 0) - 1;
  const ideal = [...articles.keys()].sort((a, b) => gainOf(b) - gainOf(a));
  const cumulated = (paths: readonly string[]) =>
    paths.slice(0, 10).reduce((sum, path, index) => sum + gainOf(path) / Math.log2(index + 2), 0);
  const firstFive = new Set(found.slice(0, 5));
  return {
    first: Number(isRight(articles.get(found[0] ?? ''))),
    recall: right.filter((path) => firstFive.has(path)).length / Math.min(5, right.length),
    ndcg: cumulated(found) / cumulated(ideal),
    passage: Number(links.slice(0, 5).some((link) => isRight(passages.get(link)))),
  };
}

/** The means of figures. */
export function meanOf(all: readonly Figures[]): Figures {
  const mean = (name: keyof Figures) => all.reduce((sum, figures) => sum + figures[name], 0) / Math.max(1, all.length);
  return { first: mean('first'), recall: mean('recall'), ndcg: mean('ndcg'), passage: mean('passage') };
}

/** A line of a table of figures. @example "questions   25  first 0.88  recall@5 0.91  nDCG@10 0.90  passage 0.84" */
export function figuresLine(name: string, all: readonly Figures[]): string {
  const { first, recall, ndcg, passage } = meanOf(all);
  const parts = { first, 'recall@5': recall, 'nDCG@10': ndcg, passage };
  const shown = Object.entries(parts).map(([part, value]) => `${part} ${value.toFixed(3)}`);
  return [name.padEnd(30), String(all.length).padStart(4), ...shown].join('  ');
}
