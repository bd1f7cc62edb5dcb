import { readFile } from 'node:fs/promises';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { useSite } from '../use-site.ts';
import { hitsOf, resultsReady, searchBox } from './search-page.ts';

const site = useSite();

/** The shape of `queries.yaml`: groups of queries, each with what has to be found. */
const queriesSchema = z.record(
  z.string(),
  z.array(
    z.union([
      z.strictObject({ query: z.string(), nothing: z.literal(true) }),
      z.strictObject({ query: z.string(), first: z.string(), also: z.array(z.string()).default([]) }),
    ]),
  ),
);

const groups = queriesSchema.parse(parse(await readFile(new URL('queries.yaml', import.meta.url), 'utf8')));

test('every query of the file has its right answer first, finds all others, and nothing where nothing is', async () => {
  const page = await site.open('search/');
  await resultsReady(page);
  const failures: string[] = [];
  const figures: string[] = [];
  const times: number[] = [];
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
  // What it is for, besides failing: the figures.
  process.stdout.write(
    [
      ...figures,
      `${times.length} queries; from Enter to the end ${median?.toFixed(0)} ms, at most ${slowest.toFixed(0)} ms`,
    ].join('\n') + '\n',
  );
  expect(failures).toEqual([]);
  expect(times.length).toBeGreaterThanOrEqual(80);
}, 240_000);
