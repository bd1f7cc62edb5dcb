import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { pagedDossiers } from './paged-dossiers.ts';

const LONG = `Nothing is said here${' at all'.repeat(2000)}.`;
const dossiers = pagedDossiers(
  sampleArchive({
    articles: {
      ferry: { published: '2019', text: 'Malta and Gozo.\n\nMalta again.' },
      long: { published: '2020', text: Array.from({ length: 20 }, () => `${LONG} Iceland.`).join('\n\n') },
      other: { published: '2021', text: `Iceland, Iceland. ${LONG}` },
    },
    countries: { malta: { name: 'Malta' }, sicily: { name: 'Sicily' }, iceland: { name: 'Iceland' } },
    regions: { gozo: { name: 'Gozo', countries: ['malta'] } },
  }),
);
const slugs = (part: { article: { slug: string } }[] | undefined) => part?.map(({ article }) => article.slug);

test('an entity with mentions has a dossier, all of it on one page if it is short', () => {
  const { dossier = [], main, pages } = dossiers.get('countries/malta') ?? {};
  expect(dossier.map(({ article, times }) => [article.slug, times])).toEqual([['ferry', 2]]);
  expect(main).toBe(dossier);
  expect(pages).toEqual([]);
});

test('a long one has its most important part whole, and pages with the sentences of all', () => {
  const { dossier, main, pages } = dossiers.get('countries/iceland') ?? {};
  expect(slugs(dossier)).toEqual(['long', 'other']);
  expect(slugs(main)).toEqual(['long']);
  expect(main?.[0]?.sections[0]?.passages[0]?.paragraph.text).toContain(LONG);
  expect(pages?.map(slugs)).toEqual([['long', 'other']]);
  expect(pages?.[0]?.[1]?.sections[0]?.passages[0]?.paragraph.text).toBe('Iceland, Iceland. …');
});

test('places, and entities without mentions, have none', () => {
  expect([...dossiers.keys()].toSorted()).toEqual(['countries/iceland', 'countries/malta']);
});
