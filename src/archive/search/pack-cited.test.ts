import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleSources } from '../../test/sample-search.ts';
import { packCited } from './pack-cited.ts';

const note = (title: string, outlet: string, year: number) =>
  `[^1]: Ada Example, “${title}”, ${outlet}, 3 May ${year}.`;
const archive = sampleArchive({
  articles: {
    newer: { published: '2022', kind: 'report', text: `One.[^1]\n\n${note('A ferry', 'The Herald', 2019)}` },
    older: { published: '2020', kind: 'review', text: `Two.[^1]\n\n${note('A harbour', 'The Gull', 2011)}` },
    bare: { published: '2019', kind: 'review', text: 'Three.' },
  },
  outlets: { gull: { name: 'The Gull' }, herald: { name: 'The Herald' } },
});

test('outlets and years of the sources of each article are packed, newest article first', () => {
  expect(packCited(archive)?.articles).toEqual([
    [[1], [2019]],
    [[0], [2011]],
    [[], []],
  ]);
});

test('an archive without sources has no file of them', () => {
  expect(packCited(sampleArchive({ articles: { bare: { text: 'Nothing.' } } }))).toBeUndefined();
});

test('articles know what they cite once it has been read; kinds and notes at once', async () => {
  const files = sampleSources(archive);
  const { index } = await files.readIndex();
  const facets = () =>
    index.articles.map(({ facets: { kind, notes, source, sourceYear } }) => ({ kind, notes, source, sourceYear }));
  expect(index.cited).toBe('unread');
  expect(facets()[0]).toEqual({ kind: ['report'], notes: ['with'], source: [], sourceYear: [] });
  await files.readCited();
  expect(index.cited).toBe('read');
  expect(facets()).toEqual([
    { kind: ['report'], notes: ['with'], source: ['herald'], sourceYear: ['2019'] },
    { kind: ['review'], notes: ['with'], source: ['gull'], sourceYear: ['2011'] },
    { kind: ['review'], notes: ['without'], source: [], sourceYear: [] },
  ]);
  expect(index.labels.kind.get('report')).toBe('Report');
});
