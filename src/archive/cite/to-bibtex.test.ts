import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CslRecord } from '../citations/csl.ts';
import { articleItem } from './article-item.ts';
import { KINDS, sampleArticle } from './sample-article.ts';
import { toBibtex } from './to-bibtex.ts';

function readBack(items: CslRecord[]): unknown[] {
  return new Cite(toBibtex(items)).data;
}

describe('toBibtex', () => {
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
    ['journal-article', '@article', 'journal'],
    ['newspaper', '@article', 'journal'],
    ['magazine', '@article', 'journal'],
    ['blog', '@misc', 'howpublished'],
    ['report', '@techreport', 'series'],
    ['testimony', '@misc', 'howpublished'],
    ['chapter', '@incollection', 'booktitle'],
  ] as const)('files a %s as %s, with where it appeared as its %s', (kind, type, field) => {
    const bibtex = toBibtex([articleItem(sampleArticle({ kind }))]);
    expect(bibtex.startsWith(`${type}{ferries-and-rafts,\n`)).toBe(true);
    expect(bibtex).toContain(`  ${field} = {Post \\& Packet},\n`);
  });

  it('has the institution of a report', () => {
    expect(toBibtex([articleItem(sampleArticle({ kind: 'report' }))])).toContain('institution = {Example Press}');
  });

  it('has an uncertain date or a range in the form of BibLaTeX, and the year for BibTeX', () => {
    const bibtex = toBibtex([articleItem(sampleArticle({ published: '2019-09/2019-12' }))]);
    expect(bibtex).toContain('  year = {2019},\n  date = {2019-09~/2019-12~},\n');
    expect(toBibtex([articleItem(sampleArticle({ published: '2022-08' }))])).toContain('  month = aug,\n');
  });

  it.each(['a } b', 'a { b', '}, url = {https://other.example', '} @misc{x, title = {y'])(
    'keeps the braces of a value in pairs, as BibTeX counts them: %s',
    (text) => {
      const item = articleItem(sampleArticle({ title: text, form: 'full' }));
      const entry = toBibtex([{ ...item, publisher: text, author: [{ literal: text }], note: text, genre: text }]);
      const depths = [...entry].map((sign) => ({ '{': 1, '}': -1 })[sign] ?? 0);
      let depth = 0;
      const ends = depths.flatMap((step, at) => ((depth += step) === 0 && step === -1 ? [at] : []));
      expect(ends).toEqual([entry.lastIndexOf('}')]);
      expect(readBack([{ ...item, publisher: text }])).toMatchObject([{ title: text }]);
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

  it('never ends a field within an address', () => {
    const [read] = readBack([{ id: 'a', type: 'webpage', title: 'T', URL: 'https://a.example/{b}\\c d' }]);
    expect(read).toMatchObject({ URL: 'https://a.example/%7Bb%7D%5Cc%20d' });
  });

  it('has the abstract and the keywords', () => {
    const item: CslRecord = { id: 'a', type: 'book', abstract: 'On quays & piers.', keyword: 'Quays, Malta' };
    const annotations = new Map([[item, { keywords: ['Ferries'], notes: [] }]]);
    expect(toBibtex([item], annotations)).toBe(
      '@book{a,\n  abstract = {On quays \\& piers.},\n  keywords = {Quays, Malta, Ferries},\n}\n',
    );
  });

  it('puts authors with suffixes in the order of BibTeX', () => {
    const author = [{ family: 'Sample', given: 'Bruno', suffix: 'Jr.' }];
    expect(toBibtex([{ id: 'a', type: 'book', author }])).toContain('author = {Sample, Jr., Bruno}');
  });

  it('makes a valid key of any id', () => {
    expect(toBibtex([{ id: 'a b,c', type: 'book' }])).toBe('@book{a-b-c,\n}\n');
  });

  it('writes the italics of titles as emphasis', () => {
    const written = toBibtex([articleItem(sampleArticle({ title: 'Reading *The & Book*' }))]);
    expect(written).toContain('title = {{Reading \\emph{The \\& Book}}},');
  });
});
