import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslRecord } from '../citations/csl.ts';
import { articleItem } from './article-item.ts';
import { KINDS, sampleArticle } from './sample-article.ts';
import { toBiblatex } from './to-biblatex.ts';

const readBack = (items: CslRecord[]): unknown[] => new Cite(toBiblatex(items)).data;
const source = (item: Omit<CslRecord, 'id'>) => toBiblatex([{ id: 'a', ...item }]);

/** The fields of an entry, by name. */
function fieldsOf(biblatex: string): Record<string, string> {
  return Object.fromEntries(
    [...biblatex.matchAll(/^ {2}(\w+) = \{(.*)\},$/gm)].map(([, name = '', value = '']) => [name, value]),
  );
}

describe('an article', () => {
  it.each(KINDS)('can be read back for a %s: key, title, authors, date, address and note', (kind) => {
    const item = articleItem(
      sampleArticle({ kind, url: 'https://post.example/a_b?c=1&d=~e%20f#g', doi: '10.1000/1_82' }),
    );
    expect(readBack([item])).toMatchObject([
      {
        id: 'ferries-and-rafts',
        title: item.title,
        author: [
          { family: 'Example', given: 'Ada' },
          // The library has no type for names without parts.
          { family: 'Bureau of Boats and Quays' },
        ],
        issued: { 'date-parts': [[2022, 8]] },
        URL: item.URL,
        DOI: item.DOI,
        note: item.note,
      },
    ]);
  });

  it.each([
    ['journal-article', '@article', 'journaltitle'],
    ['newspaper', '@article', 'journaltitle'],
    ['magazine', '@article', 'journaltitle'],
    ['blog', '@online', 'organization'],
    ['webpage', '@online', 'organization'],
    ['report', '@report', 'type'],
    ['testimony', '@misc', 'howpublished'],
    ['chapter', '@inbook', 'booktitle'],
    ['conference-paper', '@inproceedings', 'booktitle'],
    ['encyclopedia-entry', '@inreference', 'booktitle'],
    ['speech', '@unpublished', 'eventtitle'],
  ] as const)('that is a %s is filed as %s, with where it appeared as its %s', (kind, type, field) => {
    const biblatex = toBiblatex([articleItem(sampleArticle({ kind }))]);
    expect(biblatex.startsWith(`${type}{ferries-and-rafts,\n`)).toBe(true);
    expect(fieldsOf(biblatex)[field]?.replace(/^\{|\}$/g, '')).toBe('Post \\& Packet');
  });

  it('of a newspaper or magazine says so', () => {
    expect(toBiblatex([articleItem(sampleArticle({ kind: 'newspaper' }))])).toContain('entrysubtype = {newspaper}');
    expect(toBiblatex([articleItem(sampleArticle({ kind: 'magazine' }))])).toContain('entrysubtype = {magazine}');
    expect(toBiblatex([articleItem(sampleArticle({ kind: 'journal-article' }))])).not.toContain('entrysubtype');
  });

  it('has its subtitle, summary, subjects and language, each in its field', () => {
    const item = articleItem(sampleArticle({ title: 'Boats', subtitle: 'A *life* afloat' }));
    expect(fieldsOf(toBiblatex([item]))).toMatchObject({
      title: '{Boats}',
      subtitle: '{A \\emph{life} afloat}',
      abstract: 'About ferries.',
      keywords: 'Malta, Ferries',
      langid: 'english',
    });
  });

  it.each(['2022~', '2022-08?', '2022%', '2019-09/2019-12', '2019-09-03/2019-10~'])(
    'has its date as the record has it: %s',
    (published) => {
      expect(fieldsOf(toBiblatex([articleItem(sampleArticle({ published }))]))['date']).toBe(published);
    },
  );
});

describe('the numbers of records', () => {
  it('are in BibLaTeX: the ORCID iD of each author who has one', () => {
    const [ada, bureau] = sampleArticle().authors;
    const third = { key: 'people/bo', name: 'Bo', sameAs: ['https://orcid.org/0000-0002-1825-0097'] };
    const authors = [ada, bureau, third].filter((author) => author !== undefined);
    const item = articleItem({ ...sampleArticle(), authors });
    expect(toBiblatex([item])).toContain('  author+an:orcid = {3="0000-0002-1825-0097"},\n');
  });

  it('are in their fields where the entry type has these, or else at the end', () => {
    const numbers = { ISBN: '978-0-306-40615-7', ISSN: '2049-3630' };
    expect(fieldsOf(source({ type: 'book', ISBN: numbers.ISBN }))).toEqual({ isbn: numbers.ISBN });
    const journal = { type: 'article-journal', 'container-title': 'J', ISSN: numbers.ISSN } as const;
    expect(fieldsOf(source(journal))).toEqual({ journaltitle: 'J', issn: numbers.ISSN });
    expect(fieldsOf(source({ type: 'report', ...numbers }))).toEqual({
      addendum: 'ISBN 978-0-306-40615-7, ISSN 2049-3630',
    });
  });
});

describe('a source', () => {
  it('of a type that needs a container is misc without one', () => {
    expect(source({ type: 'article-newspaper', title: 'T' })).toMatch(/^@misc\{/);
    expect(source({ type: 'chapter', title: 'T' })).toMatch(/^@misc\{/);
    expect(source({ type: 'paper-conference', title: 'T', 'event-title': 'Days of Boats' })).toMatch(
      /^@unpublished\{[^]*eventtitle = \{\{Days of Boats\}\}/,
    );
  });

  it('has an entry type by its editors: a chapter in a collection, and a collection', () => {
    const editor = [{ family: 'Muster', given: 'Bo' }];
    expect(source({ type: 'chapter', 'container-title': 'B', editor })).toMatch(/^@incollection\{/);
    expect(source({ type: 'book', title: 'B', editor })).toMatch(/^@collection\{/);
    expect(source({ type: 'book', title: 'B', editor, author: editor })).toMatch(/^@book\{/);
  });

  it('has series and number of a report as BibLaTeX names them: type and number', () => {
    const report = { type: 'report', 'collection-title': 'Working Paper', number: '12', publisher: 'Quay Institute' };
    expect(fieldsOf(source({ ...report, type: 'report' }))).toEqual({
      type: 'Working Paper',
      number: '12',
      institution: 'Quay Institute',
    });
  });

  it('has the type of a thesis as a key, which BibLaTeX translates', () => {
    expect(source({ type: 'thesis', genre: 'PhD diss.' })).toContain('type = {phdthesis}');
    expect(source({ type: 'thesis', genre: 'master’s thesis' })).toContain('type = {mathesis}');
    expect(source({ type: 'thesis', genre: 'Habilitation' })).toContain('type = {Habilitation}');
  });

  it('has what its entry type has no field for at the end', () => {
    const item = { type: 'webpage', 'container-title': 'Wire', edition: '2', 'publisher-place': 'Valletta' } as const;
    expect(fieldsOf(source(item))).toEqual({ organization: 'Wire', addendum: '2, Valletta' });
  });

  it('has a volume with a title of its own within the whole work', () => {
    expect(fieldsOf(source({ type: 'book', title: 'Boats', 'volume-title': 'Oars', volume: '2' }))).toEqual({
      title: '{Oars}',
      maintitle: '{Boats}',
      volume: '2',
    });
  });

  it('has the title as the notes translate it, where it is kept, and when it was read', () => {
    const fields = fieldsOf(
      source({
        type: 'manuscript',
        title: 'Parom',
        custom: { translatedTitle: 'The Ferry' },
        archive: 'TNA',
        archive_location: 'FO 1/2',
        accessed: { 'date-parts': [[2021, 3, 4]] },
      }),
    );
    expect(fields).toEqual({
      title: '{Parom}',
      titleaddon: '{[The Ferry]}',
      library: 'TNA, FO 1/2',
      urldate: '2021-03-04',
    });
  });

  it('keeps institutions with “and” whole, and joins two of them', () => {
    const online = { type: 'webpage', 'container-title': 'Wire and Quay', publisher: 'Post' } as const;
    expect(source(online)).toContain('organization = {{Wire and Quay} and Post},');
    const author = [{ family: 'Sons and Daughters', given: 'A.' }, { family: 'Muster, of Quay' }];
    expect(source({ type: 'book', author })).toContain('author = {{Sons and Daughters}, A. and {Muster, of Quay}},');
  });

  it('has keywords with commas between them, and notes that styles do not print', () => {
    const item: CslRecord = { id: 'a', type: 'book' };
    const annotations = new Map([[item, { keywords: ['Malta', 'Quay & Guild'], notes: ['Cited in note 1'] }]]);
    expect(fieldsOf(toBiblatex([item], annotations))).toEqual({
      keywords: 'Malta, Quay \\& Guild',
      annotation: 'Cited in note 1',
    });
  });
});

it.each(['a } b', 'a { b', '}, url = {https://other.example', '} @misc{x, title = {y'])(
  'keeps the braces of values in pairs, and reads back: %s',
  (text) => {
    const item: CslRecord = { id: 'a', type: 'book', title: text, publisher: text, author: [{ literal: text }] };
    expect(readBack([item])).toMatchObject([{ title: text, publisher: text }]);
  },
);

it('escapes the special characters of TeX, in any text', () => {
  const text = fc.stringMatching(/^[A-Za-zёа-я][A-Za-zёа-я &%$#_{}~\\]{0,30}[A-Za-zёа-я]$/u);
  fc.assert(
    fc.property(text, (title) => {
      const [read] = readBack([{ id: 'a', type: 'book', title }]);
      expect(read).toMatchObject({ title: title.replace(/\s+/g, ' ') });
    }),
  );
});
