import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { pagedDossiers } from './paged-dossiers.ts';

const dossiers = pagedDossiers(
  sampleArchive({
    articles: { ferry: { text: 'Malta and Gozo.\n\nMalta again.' } },
    countries: { malta: { name: 'Malta' }, sicily: { name: 'Sicily' } },
    regions: { gozo: { name: 'Gozo', countries: ['malta'] } },
  }),
);

test('what articles name has a dossier, on one page where it is short', () => {
  const { dossier, pages } = dossiers.get('countries/malta') ?? { dossier: [], pages: [] };
  expect(dossier.map(({ article, times }) => [article.slug, times])).toEqual([['ferry', 2]]);
  expect(pages).toHaveLength(1);
});

test('places, and what no article names, have none', () => {
  expect([...dossiers.keys()]).toEqual(['countries/malta']);
});
