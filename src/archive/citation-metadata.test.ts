import type { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../base/dates.ts';
import { articleKindNames } from '../schemas/article-kinds.ts';
import { articleTypes } from '../schemas/article-types.ts';
import type { articleSchema } from '../schemas/article.ts';
import type { CitedArticle } from './cite/article-item.ts';
import { sampleArticle } from './cite/sample-article.ts';
import { citationMetadata, type MetadataOptions } from './citation-metadata.ts';

type Written = Partial<z.input<typeof articleSchema>>;

const ADDRESS = 'https://archive.example/articles/ferries_and_rafts/';
const NUMBERS = { volume: '14', issue: '3', pages: '106-112', doi: '10.1000/182', number: 'WP-12' };
const TITLE = { title: 'On *Ferries*', subtitle: 'A Tale' };

function tagsOf(written: Written, more: Partial<CitedArticle> = {}, options?: MetadataOptions) {
  const tags = citationMetadata({ ...sampleArticle({ ...TITLE, ...written }), ...more }, options);
  const grouped = Map.groupBy(tags, ({ name }) => name);
  return Object.fromEntries([...grouped].map(([name, list]) => [name, list.map(({ content }) => content)]));
}

function ofScholar(written: Written): string[] {
  return Object.keys(tagsOf(written)).filter((name) => name.startsWith('citation_'));
}

const scholarly = ['journal-article', 'chapter', 'report', 'working-paper', 'conference-paper', 'thesis'] as const;

describe('citationMetadata', () => {
  it.each(articleKindNames)(
    'gives a %s its type, whole title, date, language, keywords and place in the archive',
    (kind) => {
      expect(tagsOf({ kind })).toMatchObject({
        'z:itemType': [expect.any(String)],
        'dc.title': ['On Ferries: A Tale'],
        'dc.date': ['2022-08'],
        'dc.language': ['en'],
        'dc.identifier': [ADDRESS],
        'dc.subject': ['Malta', 'Ferries'],
        'z:archive': ['Sample Archive'],
        'dc.coverage': [ADDRESS],
      });
    },
  );

  it.each(articleKindNames)('says in a %s that the archive has a digest, and has no tags of Google Scholar', (kind) => {
    expect(tagsOf({ kind })['dc.description']).toEqual([`Digest in Sample Archive, ${ADDRESS}`]);
    expect(ofScholar({ kind, ...NUMBERS })).toEqual([]);
  });

  it.each(scholarly)('has the tags of Google Scholar for the full text of a %s', (kind) => {
    const tags = tagsOf({ kind, form: 'full', ...NUMBERS });
    expect(tags).toMatchObject({
      citation_title: ['On Ferries: A Tale'],
      citation_author: ['Example, Ada', 'Bureau of Boats and Quays,'],
      citation_publication_date: ['2022/08'],
      citation_language: ['en'],
      citation_keywords: ['Malta', 'Ferries'],
      citation_abstract_html_url: [ADDRESS],
      citation_doi: ['10.1000/182'],
    });
  });

  it.each(articleKindNames.filter((kind) => !scholarly.some((one) => one === kind) && kind !== 'policy-brief'))(
    'has no tag of Google Scholar for a %s',
    (kind) => {
      expect(ofScholar({ kind, form: 'full', ...NUMBERS })).toEqual([]);
    },
  );

  it('names where a scholarly text appeared', () => {
    const full = (kind: string) => tagsOf({ kind, form: 'full', ...NUMBERS });
    expect(full('journal-article')).toMatchObject({
      citation_journal_title: ['Post & Packet'],
      citation_volume: ['14'],
      citation_issue: ['3'],
      citation_firstpage: ['106'],
      citation_lastpage: ['112'],
    });
    expect(full('chapter')).toMatchObject({ citation_inbook_title: ['Post & Packet'] });
    expect(full('chapter')).not.toHaveProperty('citation_journal_title');
    expect(full('conference-paper')).toMatchObject({ citation_conference_title: ['Post & Packet'] });
    expect(full('thesis')).toMatchObject({ citation_dissertation_institution: ['Example Press'] });
    expect(full('report')).toMatchObject({
      citation_technical_report_institution: ['Example Press'],
      citation_technical_report_number: ['WP-12'],
    });
  });

  it.each([
    ['newspaper', { 'z:itemType': ['newspaperArticle'], 'prism.publicationName': ['Post & Packet'] }],
    ['journal-article', { 'z:itemType': ['journalArticle'], 'prism.publicationName': ['Post & Packet'] }],
    ['report', { 'z:itemType': ['report'], 'dc.publisher': ['Example Press'], 'z:seriesTitle': ['Post & Packet'] }],
    ['testimony', { 'z:itemType': ['hearing'], 'z:committee': ['Post & Packet'] }],
    ['book', { 'z:itemType': ['book'], 'dc.publisher': ['Example Press'], 'z:series': ['Post & Packet'] }],
    ['speech', { 'z:itemType': ['presentation'], 'z:meetingName': ['Post & Packet'], 'dc.type': ['Speech'] }],
  ] as const)('tells reference managers where a %s appeared', (kind, expected) => {
    expect(tagsOf({ kind })).toMatchObject(expected);
  });

  it('calls the publication of a report its publisher if it has none', () => {
    const { publication } = sampleArticle();
    const tags = tagsOf({ kind: 'report' }, { publication: publication && { ...publication, publisher: undefined } });
    expect(tags).toMatchObject({ 'dc.publisher': ['Post & Packet'] });
    expect(tags).not.toHaveProperty('z:seriesTitle');
  });

  it('names the witnesses of a hearing, the speakers and the interviewed as such', () => {
    const names = ['Example, Ada', 'Bureau of Boats and Quays,'];
    expect(tagsOf({ kind: 'testimony' })).toMatchObject({ 'bib:contributors': names, 'dc.creator': names });
    expect(tagsOf({ kind: 'testimony' })).not.toHaveProperty('author');
    expect(tagsOf({ kind: 'lecture' })).toMatchObject({ 'z:presenters': names });
    expect(tagsOf({ kind: 'interview' })).toMatchObject({ 'z:interviewees': names });
  });

  it('has the numbers of every kind', () => {
    const printed = { 'prism.volume': ['14'], 'bibo:pages': ['106-112'], 'bibo:doi': ['10.1000/182'] };
    expect(tagsOf({ kind: 'magazine', ...NUMBERS })).toMatchObject({ ...printed, 'prism.number': ['3'] });
    expect(tagsOf({ kind: 'report', ...NUMBERS })).toMatchObject({ ...printed, 'prism.number': ['WP-12'] });
    expect(tagsOf({ pages: '7–9' })['bibo:pages']).toEqual(['7-9']);
  });

  it('names editors, ISSN, ISBN and the original’s address', () => {
    const { publication } = sampleArticle();
    const book = { editors: ['Hound, Ed'], isbn: '978-0-306-40615-7', url: 'https://post.example/ferries' };
    const tags = tagsOf(
      { kind: 'chapter', form: 'full', ...book },
      { publication: publication && { ...publication, issn: '0317-8471' } },
    );
    expect(tags).toMatchObject({
      'bib:editors': ['Hound, Ed'],
      citation_editor: ['Hound, Ed'],
      'bibo:isbn': ['978-0-306-40615-7'],
      'prism.issn': ['0317-8471'],
      'eprints.official_url': ['https://post.example/ferries'],
    });
  });

  it('has the licence of a full text, and of no digest, and the PDF of a scholarly one', () => {
    const options = { licence: { name: 'CC BY 4.0' }, pdf: 'https://archive.example/media/scan.pdf' };
    const full = tagsOf({ kind: 'report', form: 'full' }, {}, options);
    expect(full).toMatchObject({ 'dc.rights': ['CC BY 4.0'], citation_pdf_url: [options.pdf] });
    expect(tagsOf({ kind: 'report' }, {}, options)).not.toHaveProperty('dc.rights');
  });

  it('says that the only author is one, where the name has spaces before and after its comma', () => {
    const authors = [
      { key: 'people/vb', name: 'Anna Maria van Boat', familyName: 'van Boat', givenName: 'Anna Maria' },
    ];
    const tags = tagsOf({ kind: 'report', form: 'full' }, { authors });
    expect(tags).toMatchObject({ citation_author: ['van Boat, Anna Maria;'], 'dc.creator': ['van Boat, Anna Maria'] });
  });

  it('leaves out tags for unknown values', () => {
    const names = Object.keys(tagsOf({ kind: 'journal-article', form: 'full' }, { publication: undefined }));
    expect(names.filter((name) => /volume|doi|issn|isbn|editor|publicationName|journal|pdf/i.test(name))).toEqual([]);
  });

  it.each([
    ['2021', '2021'],
    ['2021~', '2021'],
    ['2021-02', '2021-02'],
    ['2021-02-03', '2021-02-03'],
    ['2021-02/2021-04', '2021'],
    ['2021-02-03/2021-02-09', '2021-02'],
    ['2021-12/2022-01', '2021'],
  ])('writes the date %s as %s, never more precise than known', (published, expected) => {
    expect(tagsOf({}, { date: parseDate(published) })['dc.date']).toEqual([expected]);
  });

  it('has tags of Google Scholar only for types that it lists', () => {
    const listed = Object.entries(articleTypes).filter(([, { scholarTags }]) => scholarTags.length > 0);
    expect(listed.map(([type]) => type).toSorted()).toEqual([
      'article-journal',
      'chapter',
      'paper-conference',
      'report',
      'thesis',
    ]);
  });
});
