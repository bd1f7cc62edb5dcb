import { describe, expect, it } from 'vitest';
import type { Book } from '../../../epub/model.ts';
import { writeEpub } from '../../../epub/write-epub.ts';
import { openZip } from '../../input/bundle/open-zip.ts';
import { htmlOf, notesOf, postIn, readZip } from '../document/testing/read-zip.ts';
import { epubReader } from './reader.ts';

const CONTAINER =
  '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>';

/** A book of pages, with its contents. */
function bookOf(pages: Readonly<Record<string, string>>, contents: Readonly<Record<string, string>>, metadata = '') {
  const names = Object.keys(pages);
  const items = names.map((name, at) => `<item id="p${at}" href="${name}" media-type="application/xhtml+xml"/>`);
  const nav = Object.entries(contents).map(([target, label]) => `<li><a href="${target}">${label}</a></li>`);
  const opf = `<package xmlns="http://www.idpf.org/2007/opf" version="3.0"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Rivers</dc:title>${metadata}</metadata><manifest>${items.join('')}<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/></manifest><spine>${names.map((_, at) => `<itemref idref="p${at}"/>`).join('')}</spine></package>`;
  const page = (body: string) =>
    `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops"><head><title>x</title></head>${body}</html>`;
  return {
    mimetype: 'application/epub+zip',
    'META-INF/container.xml': CONTAINER,
    'OEBPS/book.opf': opf,
    'OEBPS/nav.xhtml': page(`<body><nav epub:type="toc"><ol>${nav.join('')}</ol></nav></body>`),
    ...Object.fromEntries(
      names.map((name): [string, string] => [`OEBPS/${name}`, page(`<body>${pages[name] ?? ''}</body>`)]),
    ),
  };
}

const postsIn = async (parts: Record<string, string>) =>
  (await readZip(epubReader, parts)).flatMap((found) => ('post' in found ? [found.post] : []));

/** An article as this program writes it into a book. */
const OWN =
  '<body><section epub:type="chapter"><header><h1>Ferries</h1><p class="subtitle">And quays</p><p>By Ada Example</p></header>' +
  '<p id="p-1">A text.<sup class="mark"><a href="#fn-7" id="fnref-7" epub:type="noteref" role="doc-noteref">7</a></sup></p></section>' +
  '<aside id="fn-7" epub:type="footnote" role="doc-footnote"><p><a href="#fnref-7" role="doc-backlink">7</a> Log.</p></aside></body>';

const ownBook: Book = {
  identifier: 'https://archive.example.org/articles/ferry/',
  title: 'Ferries',
  language: 'en',
  direction: 'ltr',
  modified: '2022-08-15',
  date: '2022-08',
  creators: [{ name: 'Ada Example' }],
  publisher: 'Harbour Archive',
  subjects: ['Boats'],
  css: '',
  cover: { svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', alternative: 'Cover' },
  documents: [{ file: 'ferry.xhtml', title: 'Ferries', language: 'en', direction: 'ltr', body: OWN, hasMath: false }],
  contents: { title: 'Contents', entries: [{ label: 'Ferries', target: 'ferry.xhtml' }] },
  images: [],
};

it('a book that this program wrote comes back as its article, with notes under their printed numbers', async () => {
  const bytes = Buffer.from(await writeEpub(ownBook));
  const bundle = await openZip('ferry.epub', bytes.length, bytes);
  const post = postIn(await Array.fromAsync(epubReader.read(bundle, {})));
  expect(htmlOf(post)).toBe('<p>A text.[^7]</p>');
  expect(notesOf(post)).toEqual({ 7: '<p>Log.</p>' });
  expect(post.stated).toMatchObject({
    title: 'Ferries',
    subtitle: 'And quays',
    authors: ['Ada Example'],
    published: { edtf: '2022-08' },
    language: 'en',
  });
});

describe('a book', () => {
  it('has an article for each chapter, with its notes from a page of their own', async () => {
    const parts = bookOf(
      {
        'one.xhtml':
          '<h1>Ferries</h1><p>They cross.<sup><a epub:type="noteref" href="notes.xhtml#n1" id="r1">1</a></sup></p>',
        'two.xhtml': '<h1>Bridges</h1><p>They stand.<a epub:type="noteref" href="notes.xhtml#n2" id="r2">[2]</a></p>',
        'notes.xhtml':
          '<section epub:type="endnotes"><h1>Notes</h1><ol><li id="n1" epub:type="endnote"><p>Log. <a href="one.xhtml#r1" epub:type="backlink">↩</a></p></li><li id="n2"><p>Deed.</p><p>Of 1931.</p></li></ol></section>',
      },
      { 'one.xhtml': 'Ferries', 'two.xhtml': 'Bridges', 'notes.xhtml': 'Notes' },
    );
    const posts = await postsIn(parts);
    expect(posts.map(({ stated }) => [stated.title, stated.publication])).toEqual([
      ['Ferries', 'Rivers'],
      ['Bridges', 'Rivers'],
    ]);
    expect(posts.map(htmlOf)).toEqual(['<p>They cross.[^1]</p>', '<p>They stand.[^2]</p>']);
    expect(posts.map(notesOf)).toEqual([{ 1: '<p>Log.</p>' }, { 2: '<p>Deed.</p><p>Of 1931.</p>' }]);
  });

  it('of the second version has notes that only links name', async () => {
    const [post] = await postsIn(
      bookOf(
        {
          'one.xhtml':
            '<h1>Ferries</h1><p>They cross.<a id="r1" href="end.xhtml#n1"><sup>1</sup></a> See <a href="end.xhtml#n1">the log</a>.</p>',
          'end.xhtml':
            '<h1>Notes</h1><p><a id="n1"/><a href="one.xhtml#r1">1</a>. Log of 1881.</p><p>It has two parts.</p>',
        },
        { 'one.xhtml': 'Ferries' },
      ),
    );
    expect(post && htmlOf(post)).toBe('<p>They cross.[^1] See the log.</p>');
    expect(post && notesOf(post)).toEqual({ 1: '<p>Log of 1881.</p><p>It has two parts.</p>' });
  });

  it('is cut at the entries of its contents, wherever they are on a page', async () => {
    const posts = await postsIn(
      bookOf(
        {
          'all.xhtml':
            '<div><h2 id="a">Ferries</h2><p>They cross.</p><h2><a id="b"></a>Bridges</h2><p>They stand.</p></div>',
        },
        { 'all.xhtml#a': 'Ferries', 'all.xhtml#b': 'Bridges' },
      ),
    );
    expect(posts.map((post) => `${post.stated.title}: ${htmlOf(post)}`)).toEqual([
      'Ferries: <p>They cross.</p>',
      'Bridges: <p>They stand.</p>',
    ]);
  });

  it('has code whose lines are numbered by empty anchors', async () => {
    const code =
      '<div class="sourceCode"><pre class="sourceCode python"><code class="sourceCode python"><span id="l1"><a href="#l1"></a><span class="bu">print</span>(1)</span>\n<span id="l2"><a href="#l2"></a>tie(2)</span></code></pre></div>';
    const [post] = await postsIn(bookOf({ 'one.xhtml': `<h1>A</h1><p>Text.</p>${code}` }, { 'one.xhtml': 'A' }));
    expect(post && htmlOf(post)).toBe('<p>Text.</p><pre><code class="language-python">print(1)\ntie(2)</code></pre>');
  });

  const TITLE_PAGE =
    '<section epub:type="titlepage"><h1>Rivers</h1><p class="subtitle">A year on the water</p><p>Ada Example</p><div class="abstract"><div class="abstract-title">Abstract</div>How they rise.</div><p>Second printing</p></section>';
  const ADA = '<dc:creator>Ada Example</dc:creator>';

  it('of one chapter has subtitle and summary from its title page, and other words of that in the report', async () => {
    const pages = { 'title.xhtml': TITLE_PAGE, 'one.xhtml': '<h1>Ferries</h1><p>They cross.</p>' };
    const [post] = await postsIn(bookOf(pages, { 'one.xhtml': 'Ferries' }, ADA));
    expect(post?.stated).toMatchObject({ subtitle: 'A year on the water', excerpt: 'How they rise.' });
    expect(post?.warnings.map(({ words }) => words)).toEqual(['Abstract\nSecond printing']);
  });

  it('of several chapters has the words of its title page in the report of the first', async () => {
    const pages = {
      'title.xhtml': TITLE_PAGE,
      'one.xhtml': '<h1>Ferries</h1><p>They cross.</p>',
      'two.xhtml': '<h1>Quays</h1><p>They are long.</p>',
    };
    const posts = await postsIn(bookOf(pages, { 'one.xhtml': 'Ferries', 'two.xhtml': 'Quays' }, ADA));
    expect(posts.map(({ warnings }) => warnings.map(({ words }) => words))).toEqual([
      ['A year on the water\nAbstract\nHow they rise.\nSecond printing'],
      [],
    ]);
  });

  it('whose headings and raised letters are only classes gets them, with a doubt', async () => {
    const css =
      '.s1 { font-size: 115.0000%; font-weight: bold; } .s2 { font-size: 14.0000pt; font-style: italic; font-weight: bold; } .s3 { font-weight: bold; } ' +
      ".s8 { font-size: 0.58em; position: relative; top: 0.33em; vertical-align: baseline; } .s9 { font-size: 0.58em; position: relative; top: -0.33em; } .s5 { font-family: 'Courier New'; }";
    const page =
      '<p><span class="s1">Ferries</span></p><p>They cross H<span class="s8">2</span>O at 10<span class="s9">5</span>, <span class="s3">all</span>.</p>' +
      '<p><span class="s2">Quays</span></p><p><span class="s3">Long.</span></p><p><span class="s5">tie(2)</span></p>';
    const parts = bookOf({ 'one.xhtml': page }, { 'one.xhtml': 'Ferries' });
    const [post] = await postsIn({ ...parts, 'OEBPS/book.css': css });
    expect(post && htmlOf(post)).toBe(
      '<p>They cross H<sub>2</sub>O at 10<sup>5</sup>, <strong>all</strong>.</p><h2>Quays</h2><p><strong>Long.</strong></p><p>tie(2)</p>',
    );
    expect(post?.warnings.map(({ words }) => words)).toEqual(['Ferries\nQuays', 'tie(2)']);
  });

  it('takes no links of an index for notes', async () => {
    const posts = await postsIn(
      bookOf(
        {
          'one.xhtml': '<h1>Ferries</h1><p id="x12">They cross, all of them.</p>',
          'back.xhtml': '<h1>Places</h1><p>Quay, <a href="one.xhtml#x12">12</a></p>',
        },
        { 'one.xhtml': 'Ferries', 'back.xhtml': 'Places' },
      ),
    );
    expect(posts.flatMap(({ notes }) => notes)).toEqual([]);
    expect(posts.map(htmlOf).join('')).toContain('Quay, 12');
  });

  it('brings no program along, and no mark that is not its own', async () => {
    const [post] = await postsIn(
      bookOf(
        {
          'one.xhtml':
            '<h1>A</h1><p onclick="alert(1)">Text<script>alert(1)</script><note-mark label="9"/> and <a href="javascript:alert(1)">more</a>, with <i/>no end.</p>',
        },
        { 'one.xhtml': 'A' },
      ),
    );
    expect(post && htmlOf(post)).toBe('<p>Text and more, with no end.</p>');
  });

  it('whose text is protected is refused', async () => {
    const protection =
      '<encryption><EncryptedData><CipherData><CipherReference URI="OEBPS/one.xhtml"/></CipherData></EncryptedData></encryption>';
    const parts = { ...bookOf({ 'one.xhtml': '<p>x</p>' }, {}), 'META-INF/encryption.xml': protection };
    await expect(readZip(epubReader, parts)).rejects.toThrow('found a book whose text is protected');
  });
});
