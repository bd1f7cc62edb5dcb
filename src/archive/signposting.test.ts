import { expect, it } from 'vitest';
import { typedLinks } from './signposting.ts';

it('leads from an article to its address, citations, authors, licence, type, files, series and linkset', () => {
  const links = typedLinks({
    address: 'https://archive.example/articles/ferry/',
    authors: ['https://orcid.org/0000-0002-1825-0097'],
    licence: 'https://creativecommons.org/licenses/by/4.0/',
    type: 'https://schema.org/Report',
    files: [{ address: 'https://archive.example/media/scan.pdf', type: 'application/pdf' }],
    series: 'https://archive.example/series/boats/',
    citation: 'https://archive.example/articles/ferry/cite.ris',
    linkset: 'https://archive.example/data/linkset.json',
  });
  expect(Object.groupBy(links, ({ rel }) => rel)).toMatchObject({
    'cite-as': [{ href: 'https://archive.example/articles/ferry/' }],
    'alternate describedby': [
      { href: 'https://archive.example/articles/ferry/cite.ris', type: 'application/x-research-info-systems' },
    ],
    author: [{ href: 'https://orcid.org/0000-0002-1825-0097' }],
    license: [{ href: 'https://creativecommons.org/licenses/by/4.0/' }],
    type: [{ href: 'https://schema.org/Report' }],
    item: [{ href: 'https://archive.example/media/scan.pdf', type: 'application/pdf' }],
    linkset: [{ href: 'https://archive.example/data/linkset.json', type: 'application/linkset+json' }],
    collection: [{ href: 'https://archive.example/series/boats/' }],
  });
});
