import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { articleKindNames } from '../../schemas/article-kinds.ts';
import type { articleSchema } from '../../schemas/article.ts';
import { siteSchema } from '../../schemas/site.ts';
import { sampleArticle } from '../cite/sample-article.ts';
import { articleThing } from './article-thing.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { countryThing, groupThing, outletThing, personThing } from './entity-things.ts';
import { linkedData } from './model.ts';
import { datasetThing, siteThing } from './site-things.ts';
import { workThing } from './work-thing.ts';

const CONTEXT = { urls: urlsUnder('/base/'), site: new URL('https://archive.example') };
const SITE = siteSchema.parse({
  title: 'Sample Archive',
  description: 'Texts about boats.',
  language: 'en',
  licence: { name: 'CC BY 4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
});
const NUMBERS = { volume: '14', issue: '3', pages: '106-112', number: 'WP-12', doi: '10.1000/182' };
const ADDRESS = 'https://archive.example/articles/ferries_and_rafts/';

function thingOf(written: Partial<z.input<typeof articleSchema>>) {
  const cited = sampleArticle({ title: 'Ferries', subtitle: 'A Tale', ...NUMBERS, ...written });
  return articleThing({ cited, site: SITE, licence: SITE.licence, files: [], versions: undefined }, CONTEXT);
}

describe('articleThing', () => {
  it('is the work itself, if the archive has its full text', () => {
    expect(thingOf({ kind: 'journal-article', form: 'full', summary: 'About boats.' })).toMatchObject({
      '@type': 'ScholarlyArticle',
      '@id': ADDRESS,
      name: 'Ferries: A Tale',
      headline: 'Ferries: A Tale',
      description: 'About boats.',
      author: [
        { '@type': 'Person', name: 'Ada Example', familyName: 'Example', givenName: 'Ada' },
        { '@type': 'Organization', name: 'Bureau of Boats and Quays' },
      ],
      datePublished: '2022-08',
      pagination: '106-112',
      sameAs: ['https://doi.org/10.1000/182'],
      keywords: ['Malta', 'Ferries'],
      license: 'https://creativecommons.org/licenses/by/4.0/',
      isPartOf: [
        {
          '@type': 'PublicationIssue',
          issueNumber: '3',
          isPartOf: {
            '@type': 'PublicationVolume',
            volumeNumber: '14',
            isPartOf: { '@type': 'Periodical', name: 'Post & Packet' },
          },
        },
        { '@type': 'WebSite', name: 'Sample Archive' },
      ],
    });
  });

  it('is an article of the archive that is based on the work, if that is a digest', () => {
    const digest = thingOf({ kind: 'report', added: '2024-05-03', updated: '2024-06-12' });
    expect(digest).toMatchObject({
      '@type': 'Article',
      '@id': ADDRESS,
      datePublished: '2024-05-03',
      dateModified: '2024-06-12',
      isPartOf: { '@type': 'WebSite' },
      isBasedOn: { '@type': 'Report', reportNumber: 'WP-12', datePublished: '2022-08' },
    });
    expect(digest).not.toHaveProperty('author');
    expect(digest['isBasedOn']).not.toHaveProperty('@id');
  });
});

describe('workThing', () => {
  it.each(articleKindNames)('says when and where a %s appeared', (kind) => {
    const work = workThing(sampleArticle({ kind }), CONTEXT);
    expect(work).toMatchObject({ datePublished: '2022-08' });
    expect(JSON.stringify(work)).toMatch(/Example Press|Post & Packet/);
  });

  it.each([
    ['op-ed', 'OpinionNewsArticle'],
    ['newspaper', 'NewsArticle'],
    ['review', 'Review'],
    ['blog', 'BlogPosting'],
    ['chapter', 'Chapter'],
    ['thesis', 'Thesis'],
  ] as const)('calls a %s %s', (kind, type) => {
    expect(workThing(sampleArticle({ kind }), CONTEXT)['@type']).toBe(type);
  });

  it('has editors and ISBN of the book that contains a chapter', () => {
    const isbn = '978-0-306-40615-7';
    expect(workThing(sampleArticle({ kind: 'chapter', editors: ['Hound, Ed'], isbn }), CONTEXT).isPartOf).toMatchObject(
      {
        '@type': 'Book',
        isbn,
        editor: [{ '@type': 'Person', name: 'Ed Hound' }],
      },
    );
  });
});

it('entities have their names and their addresses elsewhere', () => {
  const [address, sameAs] = ['https://archive.example/x/', ['https://www.wikidata.org/entity/Q1']];
  const person = { name: 'Ada', role: 'Pilot', aliases: [], excludedPhrases: [], affiliations: [], countries: [] };
  expect(personThing({ ...person, sameAs }, address)).toMatchObject({
    '@type': 'Person',
    sameAs,
    description: 'Pilot',
  });
  const group = { name: 'League', type: 'alliance', abbreviation: 'L', aliases: ['Lg'], ambiguousNames: [] };
  expect(groupThing({ ...group, excludedPhrases: [], countries: [], relations: [] }, address)).toMatchObject({
    '@type': 'Organization',
    alternateName: ['L', 'Lg'],
  });
  const land = { name: 'Malta', aliases: [], demonyms: [], excludedPhrases: [] };
  expect(countryThing({ ...land, iso: 'MT' }, address)['@type']).toBe('Country');
  expect(countryThing({ ...land, iso: 'MT', when: '1530/1798' }, address)['@type']).toBe('Place');
  expect(countryThing(land, address)['@type']).toBe('Place');
  expect(outletThing({ name: 'Times', aliases: [], domains: ['times.example'] }, address)).toMatchObject({
    '@type': 'Organization',
    sameAs: ['https://times.example/'],
  });
});

it('the archive has a search, and its data have files', () => {
  expect(siteThing(SITE, undefined, CONTEXT)).toMatchObject({
    url: 'https://archive.example/base/',
    potentialAction: { target: { urlTemplate: 'https://archive.example/base/search/?q={query}' } },
  });
  const files = [{ name: 'a.json', path: '/data/a.json', type: 'application/json' }];
  expect(datasetThing(SITE, undefined, { description: 'All.', files }, CONTEXT)).toMatchObject({
    distribution: [{ contentUrl: 'https://archive.example/base/data/a.json', encodingFormat: 'application/json' }],
  });
});

it('the way to a page is in order', () => {
  expect(breadcrumbs([{ name: 'Archive', address: 'https://archive.example/' }, { name: 'Ferries' }])).toMatchObject({
    itemListElement: [
      { position: 1, name: 'Archive', item: 'https://archive.example/' },
      { position: 2, name: 'Ferries' },
    ],
  });
});

it('no text ends the script', () => {
  const text = linkedData([{ '@type': 'Article', name: '</script><script>alert(1)' }]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)' }] });
});
