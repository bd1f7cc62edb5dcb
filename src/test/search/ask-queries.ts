import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import type { Page } from 'playwright-core';
import { parse } from 'yaml';
import { hitsOf, resultsReady, searchBox } from './search-page.ts';

/** The format of the files in `queries/`: groups of queries, each with the expected hits. */
const queriesSchema = z.strictObject({
  archive: z.strictObject({ title: z.string(), owner: z.string() }),
  queries: z.record(
    z.string(),
    z.array(
      z.union([
        z.strictObject({ query: z.string(), nothing: z.literal(true) }),
        z.strictObject({ query: z.string(), first: z.string(), also: z.array(z.string()).default([]) }),
      ]),
    ),
  ),
});

export type Queries = z.output<typeof queriesSchema>;

/** Reads a file of `queries/`. */
export async function readQueries(file: string): Promise<Queries> {
  return queriesSchema.parse(parse(await readFile(new URL(`queries/${file}`, import.meta.url), 'utf8')));
}

export interface Answers {
  /** A line for each missing or wrong hit. */
  failures: string[];
  /** The number of right queries in each group, and the time of all. */
  figures: string[];
  asked: number;
}

/** Searches for every query on the open search page. */
export async function askQueries(page: Page, { queries: groups }: Queries): Promise<Answers> {
  const failures: string[] = [];
  const figures: string[] = [];
  const times: number[] = [];
  await resultsReady(page);
  for (const [group, queries] of Object.entries(groups)) {
    const found = { first: 0, also: 0, nothing: 0 };
    for (const wanted of queries) {
      await searchBox(page).fill(wanted.query);
      const start = performance.now();
      await searchBox(page).press('Enter');
      await resultsReady(page);
      times.push(performance.now() - start);
      const hits = (await hitsOf(page)).map(({ href }) => href.slice(1));
      if ('nothing' in wanted) {
        if (hits.length === 0) found.nothing++;
        else failures.push(`“${wanted.query}” finds ${hits[0]}`);
        continue;
      }
      if (hits[0] === wanted.first) found.first++;
      else failures.push(`“${wanted.query}” finds ${hits[0]} first, and not ${wanted.first}`);
      for (const other of wanted.also) {
        if (hits.includes(other)) found.also++;
        else failures.push(`“${wanted.query}” does not find ${other}`);
      }
    }
    const answers = queries.flatMap((query) => ('nothing' in query ? [] : [query]));
    const others = answers.reduce((sum, { also }) => sum + also.length, 0);
    figures.push(
      [
        group.padEnd(36),
        `first right ${found.first}/${answers.length}`.padEnd(20),
        `found ${found.also}/${others}`.padEnd(14),
        `nothing ${found.nothing}/${queries.length - answers.length}`,
      ].join(''),
    );
  }
  const [median, slowest] = [times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)], Math.max(...times)];
  figures.push(
    `${times.length} queries; from Enter to the end ${median?.toFixed(0)} ms, at most ${slowest.toFixed(0)} ms`,
  );
  return { failures, figures, asked: times.length };
}
