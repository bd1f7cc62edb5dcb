import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { articleSchema } from '../schemas/article.ts';
import { publicationSchema } from '../schemas/publication.ts';
import type { Author } from './authors.ts';
import { citationMetadata } from './citation-metadata.ts';
import { parseDate } from '../base/dates.ts';
import { articleKindNames } from '../schemas/article-kinds.ts';
import { sampleVocabulary } from './vocabulary/testing.ts';
import { articleKindIn } from './vocabulary/vocabulary.ts';

const PEOPLE: Author[] = [
  { key: 'people/ada', name: 'Ada Example', familyName: 'Example', givenName: 'Ada' },
  { key: 'groups/bureau', name: 'Sample Bureau' },
];

function tagsOf(changes: Partial<z.input<typeof articleSchema>>, publisher?: string): Record<string, string[]> {
  const article = articleSchema.parse({
    title: 'The Quarrel',
    summary: 'A quarrel.',
    authors: ['ada', 'bureau'],
    kind: 'journal-article',
    form: 'digest',
    published: '2021-02',
    publication: 'journal',
    ...changes,
  });
  const tags = citationMetadata({
    article,
    kind: articleKindIn(sampleVocabulary(), article.kind),
    date: parseDate(article.published),
    authors: PEOPLE,
    publication: publicationSchema.parse({ name: 'Journal of Examples', publisher }),
    language: 'en',
    address: 'https://archive.example/articles/quarrel/',
  });
  const grouped = Map.groupBy(tags, ({ name }) => name);
  return Object.fromEntries([...grouped].map(([name, list]) => [name, list.map(({ content }) => content)]));
}

describe('citationMetadata', () => {
  it.each(articleKindNames)('gives a %s its title, date, language, address and a tag for each creator', (kind) => {
    expect(tagsOf({ kind })).toMatchObject({
      'dc.title': ['The Quarrel'],
      'dc.date': ['2021-02'],
      'dc.language': ['en'],
      'dc.identifier': ['https://archive.example/articles/quarrel/'],
      'dc.creator': ['Example, Ada', 'Sample Bureau'],
    });
  });

  it('gives a journal article the tags of Google Scholar', () => {
    const numbers = { volume: '3', issue: '2', pages: '101-108', doi: '10.1000/182' };
    expect(tagsOf(numbers)).toMatchObject({
      citation_title: ['The Quarrel'],
      citation_language: ['en'],
      citation_author: ['Example, Ada', 'Sample Bureau'],
      citation_publication_date: ['2021/02'],
      citation_journal_title: ['Journal of Examples'],
      citation_volume: ['3'],
      citation_issue: ['2'],
      citation_firstpage: ['101'],
      citation_lastpage: ['108'],
      citation_doi: ['10.1000/182'],
    });
  });

  it('reads page ranges with either dash, and single pages', () => {
    expect(tagsOf({ pages: '7–9' })).toMatchObject({ citation_firstpage: ['7'], citation_lastpage: ['9'] });
    expect(tagsOf({ pages: '7' })).toMatchObject({ citation_firstpage: ['7'] });
    expect(tagsOf({ pages: '7' })).not.toHaveProperty('citation_lastpage');
  });

  it('leaves out tags for unknown values', () => {
    const names = Object.keys(tagsOf({}));
    expect(names).not.toContain('citation_volume');
    expect(names).not.toContain('citation_doi');
  });

  it('names the book of a chapter, and no journal', () => {
    const tags = tagsOf({ kind: 'chapter' });
    expect(tags).toMatchObject({ citation_inbook_title: ['Journal of Examples'] });
    expect(tags).not.toHaveProperty('citation_journal_title');
  });

  it('names the publisher of a report as its institution, or else the series', () => {
    expect(tagsOf({ kind: 'report' }, 'Example House')).toMatchObject({
      citation_technical_report_institution: ['Example House'],
      'z:seriesTitle': ['Journal of Examples'],
    });
    expect(tagsOf({ kind: 'report' })).toMatchObject({
      citation_technical_report_institution: ['Journal of Examples'],
    });
  });

  it('describes testimony as a hearing, with its committee', () => {
    expect(tagsOf({ kind: 'testimony' })).toMatchObject({
      'z:itemType': ['hearing'],
      'z:committee': ['Journal of Examples'],
      author: ['Example, Ada', 'Sample Bureau'],
    });
  });

  it.each([
    ['newspaper', 'newspaperArticle'],
    ['magazine', 'magazineArticle'],
    ['blog', 'blogPost'],
  ] as const)('calls a %s piece a %s and names where it appeared', (kind, type) => {
    expect(tagsOf({ kind })).toMatchObject({
      'z:itemType': [type],
      'prism.publicationName': ['Journal of Examples'],
    });
  });

  it.each(['newspaper', 'magazine', 'blog', 'testimony'] as const)(
    'gives a %s piece no citation_ tag, which would make it a journal article',
    (kind) => {
      const names = Object.keys(tagsOf({ kind, volume: '3', pages: '1-2', doi: '10.1000/182' }));
      expect(names.filter((name) => name.startsWith('citation_'))).toEqual([]);
    },
  );

  it.each([
    ['2021', '2021'],
    ['2021~', '2021'],
    ['2021-02', '2021-02'],
    ['2021-02-03', '2021-02-03'],
    ['2021-02/2021-04', '2021'],
    ['2021-02-03/2021-02-09', '2021-02'],
    ['2021-12/2022-01', '2021'],
  ])('writes the date %s as %s, never more precise than known', (published, expected) => {
    expect(tagsOf({ published })['dc.date']).toEqual([expected]);
  });
});
