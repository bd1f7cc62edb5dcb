import { expect, test } from 'vitest';
import { sampleArchive } from '../../../test/sample-archive.ts';
import { matchLibrary } from './match-library.ts';
import type { SampleRecords } from '../../../test/sample-archive.ts';

const NOTE =
  '[^1]: Ada Poe, “The Last Crossing of the Winter Ferry,” River News, 3 May 2021, https://river-news.example/crossing.';

function archiveWith(library: SampleRecords['library'] = {}, note = NOTE) {
  return sampleArchive({ articles: { ferry: { text: `Text.[^1]\n\n${note}\n` } }, library });
}

const matchOf = (library: SampleRecords['library'], note = NOTE) => {
  const archive = archiveWith(library, note);
  const { matched, doubtful } = matchLibrary(archiveWith({}, note).sources.sources, archive.library);
  return { matched: [...matched.values()].map(({ key, by }) => [key, by]), doubtful: [...doubtful.values()] };
};

const RECORD = {
  type: 'article-newspaper',
  title: 'The Last Crossing of the Winter Ferry',
  container: 'River News',
} as const;

test.each([
  ['the address', { ...RECORD, url: 'http://www.river-news.example/crossing/' }, 'address'],
  ['title, outlet and date', { ...RECORD, issued: '2021-05-03' }, 'title'],
])('a record of the same work is known by %s', (_, record, by) => {
  expect(matchOf({ poe: record })).toEqual({ matched: [['poe', by]], doubtful: [] });
});

test('a record of the same work is known by its DOI', () => {
  const note = '[^1]: Ada Poe, “Ferries,” River Review 4, no. 2 (2021): 3, https://doi.org/10.1000/182.';
  const record = { type: 'article-journal', title: 'Ferries', doi: '10.1000/182' } as const;
  expect(matchOf({ poe: record }, note).matched).toEqual([['poe', 'DOI']]);
});

test.each([
  ['of another title', { ...RECORD, title: 'The First Crossing' }],
  ['of another date', { ...RECORD, issued: '2020-01-01' }],
])('a record %s is not the work', (_, record) => {
  expect(matchOf({ poe: record })).toEqual({ matched: [], doubtful: [] });
});

test('where several records fit, none is taken', () => {
  const both = { a: { ...RECORD, issued: '2021-05-03' }, b: { ...RECORD, issued: '2021-05-03' } };
  expect(matchOf(both)).toEqual({ matched: [], doubtful: [['a', 'b']] });
});

test('a source has what its note lacks, and keeps what is printed', () => {
  const library = {
    poe: { ...RECORD, issued: '2021-05-03', publisher: 'River Press', issue: '7', authors: ['Poe, Ada Maria'] },
  };
  const [source] = archiveWith(library).sources.sources;
  expect(source?.item).toMatchObject({
    publisher: 'River Press',
    issue: '7',
    author: [{ family: 'Poe', given: 'Ada' }],
  });
});
