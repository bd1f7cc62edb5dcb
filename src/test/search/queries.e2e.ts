import { expect, test } from 'vitest';
import { useFixture } from '../use-fixture.ts';
import { askQueries, readQueries } from './ask-queries.ts';

const site = useFixture('rivers');

test('every query of the file has its right hit first, finds all others, and nothing if there is nothing', async () => {
  const { failures, figures, asked } = await askQueries(await site.open('search/'), await readQueries('rivers.yaml'));
  // Prints the figures, also if the test passes.
  process.stdout.write(`${figures.join('\n')}\n`);
  expect(failures).toEqual([]);
  expect(asked).toBeGreaterThanOrEqual(80);
}, 240_000);
