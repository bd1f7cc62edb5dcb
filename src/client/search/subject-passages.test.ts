import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleSources } from '../../test/sample-search.ts';
import { subjectPassages } from './subject-passages.ts';

const files = sampleSources(
  sampleArchive({
    articles: {
      old: { published: '2020', text: 'Malta and Malta and again Malta.\n\nMalta met the Guild.' },
      new: { published: '2022', text: 'Malta once.' },
      other: { published: '2021', text: 'Gozo alone. The Guild of Gozo.' },
    },
    countries: { malta: { name: 'Malta' } },
    groups: { guild: { name: 'Guild', type: 'alliance' } },
  }),
);
const { index } = await files.readIndex();
const passages = async (key: string) =>
  (await subjectPassages({ key }, index, files)).map(({ url, text }) => [url, text]);

test('the passages with most mentions come first, each of another article', async () => {
  expect(await passages('countries/malta')).toEqual([
    ['/articles/old/#p-1', 'Malta and Malta and again Malta.'],
    ['/articles/new/#p-1', 'Malta once.'],
  ]);
});

test('a subject without mentions has none', async () => {
  expect(await passages('groups/unknown')).toEqual([]);
});
