import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Book } from './model.ts';
import { epubFaults } from './testing/epub-faults.ts';
import { writeEpub } from './write-epub.ts';

const body =
  '<body><h1>Ferries &amp; Quays</h1><p id="p-1">A text.<sup><a href="#fn-7" id="fnref-7" epub:type="noteref" role="doc-noteref">7</a></sup></p>' +
  '<aside id="fn-7" epub:type="footnote" role="doc-footnote"><p><a href="#fnref-7" role="doc-backlink">7</a> Log.</p></aside></body>';

const book: Book = {
  identifier: 'https://archive.example.org/articles/ferry/',
  title: 'Ferries & Quays',
  language: 'en',
  direction: 'ltr',
  modified: '2022-08-15',
  date: '2022-08',
  creators: [{ name: 'Ada Example', sortName: 'Example, Ada' }, { name: 'Harbour Board' }],
  publisher: 'Harbour Archive',
  subjects: ['Boats'],
  css: 'p { margin: 0 }',
  cover: {
    svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 800"><text x="300" y="80">Ferries</text></svg>',
    alternative: 'Cover',
  },
  documents: [
    { file: 'article-ferry.xhtml', title: 'Ferries & Quays', language: 'en', direction: 'ltr', body, hasMath: false },
  ],
  contents: { title: 'Contents', entries: [{ label: 'Ferries & Quays', target: 'article-ferry.xhtml#p-1' }] },
  images: [],
};

const fileOf = (bytes: Uint8Array, name: string) => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

describe('writing an EPUB', () => {
  it('makes a book without faults', async () => {
    expect(await epubFaults(await writeEpub(book))).toEqual([]);
  });

  it('finds the faults of a book, in these tests', async () => {
    const documents = book.documents.map((document) => ({
      ...document,
      body: body.replace('href="#fn-7"', 'href="#x"'),
    }));
    expect((await epubFaults(await writeEpub({ ...book, documents }))).join()).toContain('RSC-012');
  });

  it('begins with the bytes that name the format, neither packed nor described', async () => {
    const start = strFromU8((await writeEpub(book)).subarray(0, 58));
    expect(start.slice(30)).toBe('mimetypeapplication/epub+zip');
    expect(start.charCodeAt(6)).toBe(0);
  });

  it('has the same bytes each time', async () => {
    expect(await writeEpub(book)).toEqual(await writeEpub(structuredClone(book)));
  });

  it('says the direction in which its pages are turned', async () => {
    const arabic = await writeEpub({ ...book, language: 'ar', direction: 'rtl' });
    expect(fileOf(arabic, 'EPUB/package.opf')).toContain('page-progression-direction="rtl"');
    expect(fileOf(arabic, 'EPUB/nav.xhtml')).toContain('dir="rtl"');
  });

  it('leaves out characters that XML cannot have', async () => {
    const title = 'Ferries\u0008 and\ufffe quays \ud800';
    expect(fileOf(await writeEpub({ ...book, title }), 'EPUB/package.opf')).toContain(
      '>Ferries and quays \ufffd</dc:title>',
    );
  });

  it('promises described images only if all are', async () => {
    const image = { file: 'a.png', type: 'image/png', bytes: new Uint8Array(1) };
    const withImages = async (...described: boolean[]) =>
      fileOf(
        await writeEpub({
          ...book,
          images: described.map((isDescribed, n) => ({ ...image, file: `${n}.png`, isDescribed })),
        }),
        'EPUB/package.opf',
      );
    expect(await withImages(true, true)).toContain('>alternativeText<');
    expect(await withImages(true, false)).not.toContain('>alternativeText<');
    expect(await withImages()).not.toContain('visual');
  });
});
