import { describe, expect, it } from 'vitest';
import { articleItem } from './article-item.ts';
import { KINDS, sampleArticle } from './sample-article.ts';

describe('articleItem', () => {
  it.each(KINDS)('cites a %s by its own authors, title and date, and says that the archive has a digest', (kind) => {
    const item = articleItem(sampleArticle({ kind }));
    expect(item).toMatchObject({
      id: 'ferries-and-rafts',
      title: 'Ferries & “Rafts”: 100% of Ёлка #1',
      author: [{ family: 'Example', given: 'Ada' }, { literal: 'Bureau of Boats and Quays' }],
      issued: { 'date-parts': [[2022, 8]] },
      language: 'en',
      archive: 'Sample Archive',
      archive_location: 'https://archive.example/articles/ferries_and_rafts/',
      note: 'Digest in Sample Archive, https://archive.example/articles/ferries_and_rafts/',
    });
  });

  it.each([
    ['journal-article', { type: 'article-journal', 'container-title': 'Post & Packet' }],
    ['newspaper', { type: 'article-newspaper', 'container-title': 'Post & Packet', 'publisher-place': 'Valletta' }],
    ['magazine', { type: 'article-magazine', 'container-title': 'Post & Packet' }],
    ['blog', { type: 'post-weblog', 'container-title': 'Post & Packet' }],
    ['report', { type: 'report', 'collection-title': 'Post & Packet', publisher: 'Example Press' }],
    ['testimony', { type: 'hearing', section: 'Post & Packet', publisher: 'Example Press' }],
    ['chapter', { type: 'chapter', 'container-title': 'Post & Packet', publisher: 'Example Press' }],
  ] as const)('says where a %s appeared', (kind, fields) => {
    expect(articleItem(sampleArticle({ kind }))).toMatchObject(fields);
  });

  it('uses the publication of a report as its publisher if that has none', () => {
    const { publication, ...rest } = sampleArticle({ kind: 'report' });
    const item = articleItem({ ...rest, publication: publication && { ...publication, publisher: undefined } });
    expect(item.publisher).toBe('Post & Packet');
    expect(item['collection-title']).toBeUndefined();
  });

  it('keeps the numbers of the original', () => {
    const numbers = { volume: '14', issue: '1', pages: '106-112', doi: '10.1000/1_82' };
    expect(articleItem(sampleArticle(numbers))).toMatchObject({
      volume: '14',
      issue: '1',
      page: '106-112',
      DOI: '10.1000/1_82',
    });
  });

  it('has the original’s address, or the page’s if neither address nor DOI is known', () => {
    const url = 'https://post.example/ferries';
    expect(articleItem(sampleArticle({ url })).URL).toBe(url);
    expect(articleItem(sampleArticle({ doi: '10.1000/182' })).URL).toBeUndefined();
    expect(articleItem(sampleArticle()).URL).toBe('https://archive.example/articles/ferries_and_rafts/');
  });

  it('keeps the order of a name that begins with the family name', () => {
    const authors = [
      { key: 'people/lin', name: 'Lin Ande', familyName: 'Lin', givenName: 'Ande' },
      { key: 'people/hayashi', name: '林杏', familyName: '林', givenName: '杏' },
      { key: 'people/linden', name: 'Linden Lin', familyName: 'Lin', givenName: 'Linden' },
      { key: 'people/pele', name: 'Pelé', familyName: 'Pelé' },
    ];
    expect(articleItem({ ...sampleArticle(), authors }).author).toEqual([
      { family: 'Lin', given: 'Ande', 'static-ordering': true },
      { family: '林', given: '杏', 'static-ordering': true },
      { family: 'Lin', given: 'Linden' },
      { family: 'Pelé', given: undefined },
    ]);
  });

  it('names the series of the archive and the part, unless the article appeared in a publication', () => {
    const series = 'Letters from the Harbour';
    const inBlog = { ...sampleArticle({ kind: 'blog', series: 'letters', part: 2 }), series };
    expect(articleItem(inBlog)['collection-title']).toBeUndefined();
    const alone = { ...inBlog, publication: undefined };
    expect(articleItem(alone)).toMatchObject({ 'collection-title': series, 'collection-number': '2' });
    const report = { ...sampleArticle({ kind: 'report', series: 'letters', part: 2 }), series };
    expect(articleItem(report)).toMatchObject({ 'collection-title': 'Post & Packet' });
  });

  it('joins a subtitle with a colon, unless the title ends with punctuation', () => {
    expect(articleItem(sampleArticle({ title: 'Ferries', subtitle: 'A Tale' })).title).toBe('Ferries: A Tale');
    expect(articleItem(sampleArticle({ title: 'Ferries?', subtitle: 'A Tale' })).title).toBe('Ferries? A Tale');
  });

  it('does not call a full text a digest', () => {
    expect(articleItem(sampleArticle({ form: 'full' })).note).toMatch(/^Archived in Sample Archive,/);
  });

  it('keeps the italics of titles in the form of CSL-JSON', () => {
    const item = articleItem(sampleArticle({ title: 'Reading *The Book*', subtitle: 'A _Kniga_?' }));
    expect(item.title).toBe('Reading <i>The Book</i>: A <i>Kniga</i>?');
  });
});
