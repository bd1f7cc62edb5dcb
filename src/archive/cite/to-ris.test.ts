import { Cite } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { describe, expect, it } from 'vitest';
import { articleItem } from './article-item.ts';
import { KINDS, sampleArticle } from './sample-article.ts';
import { toRis } from './to-ris.ts';

const NUMBERS = { volume: '14', issue: '1', pages: '106-112', doi: '10.1000/1_82' };

/** The values of each tag of the first record. */
function tagsOf(ris: string): Record<string, string[]> {
  const lines = ris.split('\r\n').flatMap((line) => (line ? [line.split('  - ') as [string, string]] : []));
  return Object.fromEntries(
    [...Map.groupBy(lines, ([tag]) => tag)].map(([tag, list]) => [tag, list.map(([, value]) => value)]),
  );
}

describe('toRis', () => {
  it.each(KINDS)('has author, title, date and publication of a %s, and says that it is a digest', (kind) => {
    const tags = tagsOf(toRis([articleItem(sampleArticle({ kind, ...NUMBERS }))]));
    expect(tags).toMatchObject({
      ID: ['ferries-and-rafts'],
      AU: ['Example, Ada', 'Bureau of Boats and Quays'],
      TI: ['Ferries & “Rafts”: 100% of Ёлка #1'],
      T2: ['Post & Packet'],
      PY: ['2022'],
      DA: ['2022/08//'],
      DB: ['Sample Archive'],
      N1: ['Digest in Sample Archive, https://archive.example/articles/ferries_and_rafts/'],
    });
  });

  it.each([
    ['journal-article', 'JOUR'],
    ['newspaper', 'NEWS'],
    ['magazine', 'MGZN'],
    ['blog', 'BLOG'],
    ['report', 'RPRT'],
    ['testimony', 'HEAR'],
    ['chapter', 'CHAP'],
  ] as const)('files a %s as %s', (kind, type) => {
    expect(toRis([articleItem(sampleArticle({ kind }))])).toMatch(new RegExp(`^TY  - ${type}\r\n`));
  });

  it.each(['journal-article', 'magazine', 'report', 'chapter', 'blog'] as const)('is read back for a %s', (kind) => {
    const item = articleItem(sampleArticle({ kind, ...NUMBERS, url: 'https://post.example/a_b?c=1&d=~e' }));
    const [read] = new Cite(toRis([item])).data;
    expect(read).toMatchObject({
      id: item.id,
      type: item.type,
      title: item.title,
      author: item.author,
      DOI: item.DOI,
      URL: item.URL,
      language: 'en',
      note: item.note,
    });
  });

  it('says after a date that it is a range, or uncertain', () => {
    const date = (published: string) => tagsOf(toRis([articleItem(sampleArticle({ published }))]))['DA']?.[0];
    expect(date('2022~')).toBe('2022///uncertain');
    expect(date('2019-09/2019-12')).toBe('2019/09//to 2019-12, uncertain');
    expect(date('2022-08-05')).toBe('2022/08/05/');
  });

  it('uses no tag that has another meaning for the type: pages of a book, volumes of a post', () => {
    const tags = tagsOf(toRis([articleItem(sampleArticle({ kind: 'blog', ...NUMBERS }))]));
    expect(Object.keys(tags)).not.toEqual(expect.arrayContaining(['VL']));
    expect(tagsOf(toRis([{ id: 'b', type: 'book', page: '9-12' }]))['SP']).toBeUndefined();
  });

  it.each([
    ['report', 'SN'],
    ['book', 'M1'],
    ['chapter', 'SV'],
  ] as const)('has the number of a %s in its series as %s, as Zotero reads it', (type, tag) => {
    const item = { id: 'b', type, 'collection-title': 'Papers on Piers', 'collection-number': '12' };
    expect(tagsOf(toRis([item]))[tag]).toEqual(['12']);
  });

  it('keeps a value on its line', () => {
    expect(toRis([{ id: 'b', type: 'book', title: 'Two\r\nlines' }])).toContain('\r\nTI  - Two lines\r\n');
  });

  it('ends each record, and puts an empty line between two', () => {
    const ris = toRis([
      { id: 'a', type: 'book' },
      { id: 'b', type: 'book' },
    ]);
    expect(ris).toBe('TY  - BOOK\r\nID  - a\r\nER  - \r\n\r\nTY  - BOOK\r\nID  - b\r\nER  - \r\n');
    expect(toRis([])).toBe('');
  });

  it('has titles without their italics', () => {
    expect(toRis([articleItem(sampleArticle({ title: 'Reading *The Book*' }))])).toContain('TI  - Reading The Book\r');
  });
});
