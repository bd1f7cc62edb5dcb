import { describe, expect, it } from 'vitest';
import { epubFaults } from '../../epub/testing/epub-faults.ts';
import { articleOf, bodyOf, bytesOf, maker } from './testing/sample-books.ts';

describe('the book of an article', async () => {
  const book = await maker.ofArticle(articleOf('ferry'));
  const body = bodyOf(book, 'article-ferry.xhtml');

  it('says what it is, under its permanent address', () => {
    expect(book).toMatchObject({
      identifier: 'https://archive.example.org/x/articles/ferry/',
      title: 'A Winter & Ferries',
      language: 'en',
      direction: 'ltr',
      modified: '2024-06-12',
      date: '2020-02',
      creators: [{ name: 'Ada Example', sortName: 'Example, Ada' }],
      publisher: 'Sample',
    });
  });

  it('has a title page with its origin, version, address and citations', () => {
    const page = bodyOf(book, 'title.xhtml');
    for (const words of [
      '<em>Winter</em>',
      'Example Post',
      'February 2020',
      'A digest, retold',
      '>APA<',
      '<i>Ferries</i>.',
    ])
      expect(page).toContain(words);
    expect(page).toContain('href="https://archive.example.org/x/articles/ferry/"');
  });

  it('keeps the numbers of notes, which open from their marks and lead back', () => {
    expect(body).toContain('<a role="doc-noteref" id="fnref-7" href="#fn-7" epub:type="noteref">7</a>');
    expect(body).toContain(
      '<aside id="fn-12" epub:type="footnote" role="doc-footnote"><p><a href="#fnref-12" role="doc-backlink" class="number">12</a> Harbour book.',
    );
    expect(body.match(/<aside/g)).toHaveLength(2);
  });

  it('leads to the site where the book does not have a place', () => {
    expect(body).toContain('href="https://archive.example.org/x/articles/gozo/#p-2"');
    expect(body).toContain('href="https://archive.example.org/x/about/"');
    expect(body).toContain('href="#p-2"');
  });

  it('has images as files, and recordings as links to the site', () => {
    expect(body).toContain('<img src="image-quay.png" alt="The quay" />');
    expect(book.images).toMatchObject([{ file: 'image-quay.png', isDescribed: true }]);
    expect(body).toContain('<a href="https://archive.example.org/x/media/bell.mp3">The bell · Download: MP3, 1 kB</a>');
    expect(body).not.toContain('<audio');
  });

  it('has formulas, and tables that do not scroll', () => {
    expect(body).toContain('<math xmlns="http://www.w3.org/1998/Math/MathML">');
    expect(book.documents.find(({ file }) => file === 'article-ferry.xhtml')?.hasMath).toBe(true);
    expect(body).not.toContain('role="region"');
    expect(body).toContain('<td class="align-right">2</td>');
    expect(body).not.toContain(' align=');
  });

  it('lists its sections and notes in its contents', () => {
    const [entry] = book.contents.entries;
    expect(entry?.entries?.map(({ label }) => label)).toEqual(['The Crossing {…}', 'Notes']);
  });

  it('is in the language of the article, and says a full text is no digest', async () => {
    const french = await maker.ofArticle(articleOf('quarrel'));
    expect([french.language, french.documents.map(({ language }) => language)]).toEqual(['fr', ['en', 'fr']]);
    expect(bodyOf(await maker.ofArticle(articleOf('gozo')), 'title.xhtml')).toContain('The full text.');
  });

  it('is without faults', async () => {
    for (const slug of ['ferry', 'gozo', 'quarrel'])
      expect(await epubFaults(await bytesOf(await maker.ofArticle(articleOf(slug))))).toEqual([]);
  });
});
