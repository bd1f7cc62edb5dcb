import type { Page } from 'playwright-core';
import type { GradedQueries } from './graded-queries.ts';
import { type Figures, figuresLine, measureAnswer, meanOf } from './measure-answers.ts';
import { hitsOf, resultsReady } from './search-page.ts';

export interface GradedAnswers {
  /** The means of all queries. */
  mean: Figures;
  /** A line for each query that should find nothing and finds something. */
  failures: string[];
  /** A table of figures by kinds of queries, with the time. */
  table: string;
}

/** Searches for every graded query on the open search page. */
export async function askGraded(page: Page, { queries, nothing }: GradedQueries): Promise<GradedAnswers> {
  const times: number[] = [];
  // Its name is in the language of the site.
  const box = page.locator('[data-search] input[type=search]');
  const linksFor = async (query: string) => {
    await box.fill(query);
    const start = performance.now();
    await box.press('Enter');
    await resultsReady(page);
    times.push(performance.now() - start);
    return (await hitsOf(page)).map(({ href }) => href.slice(1));
  };

  await resultsReady(page);
  const measured: { kind: string; figures: Figures }[] = [];
  for (const query of queries) {
    measured.push({ kind: query.kind, figures: measureAnswer(query, await linksFor(query.query)) });
  }
  const failures: string[] = [];
  for (const query of nothing) {
    const [first] = await linksFor(query);
    if (first !== undefined) failures.push(`“${query}” finds ${first}`);
  }

  const kinds = Map.groupBy(measured, ({ kind }) => kind);
  const figuresOf = (some: typeof measured) => some.map(({ figures }) => figures);
  const sorted = times.toSorted((a, b) => a - b);
  return {
    mean: meanOf(figuresOf(measured)),
    failures,
    table: [
      ...Array.from(kinds, ([kind, some]) => figuresLine(kind, figuresOf(some))),
      figuresLine('all', figuresOf(measured)),
      `from Enter to the end ${sorted[sorted.length >> 1]?.toFixed(0)} ms, at most ${sorted.at(-1)?.toFixed(0)} ms`,
      '',
    ].join('\n'),
  };
}
