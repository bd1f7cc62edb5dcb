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

test('an entity with mentions has a dossier, on one page if it is short', () => {
  const { dossier, pages } = dossiers.get('countries/malta') ?? { dossier: [], pages: [] };
  expect(dossier.map(({ article, times }) => [article.slug, times])).toEqual([['ferry', 2]]);
  expect(pages).toHaveLength(1);
});

test('places, and entities without mentions, have none', () => {
  expect([...dossiers.keys()]).toEqual(['countries/malta']);
});
