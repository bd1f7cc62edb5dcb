import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleSources } from '../../test/sample-search.ts';
import { nothingFound } from './nothing-found.ts';

const files = sampleSources(
  sampleArchive({
    articles: { ferry: { text: 'The harbour of Valletta and the fishermen of Malta. Malta again.' } },
    countries: { malta: { name: 'Malta' }, iceland: { name: 'Iceland' } },
    tags: { transport: { name: 'Public transport' } },
  }),
);
const { index } = await files.readIndex();
const instead = (query: string) => nothingFound(query, index, files);

test('words of the texts that are like one of the query lead to a query with them', async () => {
  expect((await instead('the fishermon there')).words).toEqual([{ word: 'fishermen', query: 'the fishermen there' }]);
});

test('names are found by any of their words', async () => {
  expect((await instead('cheap transpert tickets')).names.map(({ name }) => name)).toEqual(['Public transport']);
});

test('nonsense leads to what the archive mentions most', async () => {
  const { names, words, often } = await instead('xyzzy');
  expect([names, words]).toEqual([[], []]);
  expect(often[0]?.name).toBe('Malta');
});
