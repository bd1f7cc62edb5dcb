import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../markdown/parse-article.ts';
import { verifyCompleteness } from './completeness/verify-completeness.ts';
import { isWellFormed } from '../html/addresses.ts';
import type { Post } from '../model/post.ts';
import { postOf } from './testing.ts';
import { toMarkdown, toPlainerMarkdown } from './to-markdown.ts';

const mark = (label: string) => `<note-mark label="${label}"></note-mark>`;
const write = (html: string, notes: Record<string, string> = {}, permalink?: string) =>
  toMarkdown(postOf(html, notes, permalink === undefined ? {} : { permalink })).markdown;

/** HTML, and the Markdown that a careful person would write for it. */
const WRITTEN: [what: string, html: string, markdown: string][] = [
  ['paragraphs, a line for each', '<p>One\n line.</p><p>Two.</p>', 'One line.\n\nTwo.\n'],
  ['sections from level two, without gaps', '<h1>A</h1><h3>B</h3><h4>C</h4>', '## A\n\n### B\n\n#### C\n'],
  ['no heading that says nothing', '<h2> </h2><p>a</p>', 'a\n'],
  ['bullets', '<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>', '- a\n- b\n  - c\n'],
  ['numbers as they are', '<ol start="7"><li>a</li><li>b</li></ol>', '7. a\n8. b\n'],
  ['a new list where a number jumps', '<ol><li>a</li><li value="5">b</li></ol>', '1. a\n\n5) b\n'],
  [
    'lines of items in one piece',
    '<ul><li>1<sup>st</sup> <cite>b</cite></li><li><span lang="ru">да</span><br>c<ol><li>H<sub>2</sub>O</li></ol></li></ul>',
    '- 1<sup>st</sup> <cite>b</cite>\n- <span lang="ru">да</span><br>c\n  1. H<sub>2</sub>O\n',
  ],
  ['emphasis', '<p><em>a</em> <strong>b</strong> <i>c</i></p>', '_a_ **b** _c_\n'],
  ['white space outside of emphasis', '<p>a<em> b </em>c</p>', 'a _b_ c\n'],
  ['punctuation outside of emphasis that a word follows', '<p><b>Note:</b>text</p>', '**Note**:text\n'],
  ['emphasis within a word', '<p>un<em>believ</em>able</p>', 'un*believ*able\n'],
  ['neighbouring emphasis as one', '<p><em>a</em><em>b</em></p>', '_ab_\n'],
  ['punctuation that neighbours bring beside a word', '<p><em><del>a€</del></em><em>b</em></p>', '_~~a~~€b_\n'],
  ['emphasis in its like only once', '<p><em>a <i>b</i></em></p>', '_a b_\n'],
  ['a quotation', '<blockquote><p>a</p><p>b</p></blockquote>', '> a\n>\n> b\n'],
  ['a line break', '<p>a<br>b</p>', 'a<br>b\n'],
  ['two line breaks as paragraphs', '<p>a<br><br>b</p>', 'a\n\nb\n'],
  ['no break at the ends of a paragraph', '<p><br>a<br></p>', 'a\n'],
  ['raised and lowered letters', '<p>H<sub>2</sub>O, 1<sup>st</sup></p>', 'H<sub>2</sub>O, 1<sup>st</sup>\n'],
  [
    'the language of a phrase',
    '<p>They say <span lang="ru-Latn">da</span></p>',
    'They say <span lang="ru-Latn">da</span>\n',
  ],
  ['no language from an invalid tag', '<p><span lang="x y">da</span></p>', 'da\n'],
  ['code', '<p><code>a_b</code></p><pre>c\n  d</pre>', '`a_b`\n\n```\nc\n  d\n```\n'],
  ['a rule', '<hr><p>b</p>', '---\n\nb\n'],
  [
    'a table',
    '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>',
    '| A | B |\n| - | - |\n| 1 | 2 |\n',
  ],
  [
    'paragraphs, bars and code with bars in cells',
    '<table><tr><td><p>a</p><p>b</p></td><td>c|d</td></tr><tr><td>e</td><td><code>f|g</code></td></tr></table>',
    '| | |\n| - | - |\n| a<br>b | c\\|d |\n| e | f\\|g |\n',
  ],
  ['typographic quotes, and other scripts', '<p>“Да”, ‘中文’ – «عربي»…</p>', '“Да”, ‘中文’ – «عربي»…\n'],
  [
    'signs that Markdown would take for its own',
    '<p>*a* [b] #c d_e_ &amp;amp; {f} &lt;g></p>',
    '\\*a\\* \\[b] #c d_e\\_ \\&amp; {f} \\<g>\n',
  ],
  ['a colon and braces in prose', '<p>Note: 10:30, {x}, a: b</p>', 'Note: 10:30, {x}, a: b\n'],
  [
    'what would begin a list or a heading',
    '<p>1. a</p><p># b</p><p>- c</p><p>+ d</p>',
    '1\\. a\n\n\\# b\n\n\\- c\n\n\\+ d\n',
  ],
  ['a bare address as a link', '<p>See https://wire.example/a_b_c.</p>', 'See <https://wire.example/a_b_c>.\n'],
  ['a bare address in quotation marks', '<p>“https://wire.example/a”,</p>', '“<https://wire.example/a>”,\n'],
  [
    'a bare address with brackets of its own',
    '<p>(https://wire.example/a_(b))</p>',
    '(<https://wire.example/a_(b)>)\n',
  ],
  ['a bare address without its scheme', '<p>www.example.com/a</p>', '[www.example.com/a](http://www.example.com/a)\n'],
  ['a mailbox', '<p>ada@wire.example</p>', '<ada@wire.example>\n'],
  [
    'an image elsewhere, apart from the words beside it',
    '<p>Ada<img src="https://wire.example/a.png" alt="A"><b>said</b> <a href="https://b.example/"><img src="https://wire.example/c.png" alt="C"></a><a href="https://b.example/">C</a>.</p>',
    'Ada [A](https://wire.example/a.png) **said** [C C](https://b.example/).\n',
  ],
  ['a link', '<p><a href="https://wire.example/">a</a></p>', '[a](https://wire.example/)\n'],
];

/** HTML that is not allowed on any page. */
const HOSTILE = [
  '<p><a href="javascript:alert(1)">a</a></p>',
  '<p><a href=" JavaScript:alert(1)">a</a></p>',
  '<p><a href="data:text/html,b">a</a></p>',
  '<p><a href="//wire.example">a</a> <a href="/b">c</a> <a href="#d">e</a></p>',
  '<p><a href="HTTPS://WIRE.EXAMPLE">a</a></p>',
  '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>',
  '<p><img src="data:image/png;base64,AAAA" alt="a"></p>',
  '<p><img src="https://wire.example/a.png" alt="](javascript:alert(1))"></p>',
  '<!-- a --><p onclick="b">c<!-- d --></p>',
  '<p>[a](javascript:b) &lt;javascript:c&gt;</p>',
  '<p><sup><sub>a</sup></sub></p><sup><p>b</p></sup>',
];

describe('toMarkdown', () => {
  it.each(WRITTEN)('writes %s', (_what, html, markdown) => {
    expect(write(html)).toBe(markdown);
  });

  it('writes marks with their printed numbers, and the notes at the end in order', () => {
    const html = `<p>One.${mark('652')} Two${mark('651')}.</p>`;
    expect(write(html, { 651: '<p>First.</p>', 652: '<p>Second.</p><p>Goes on.</p>' })).toBe(
      'One.[^652] Two[^651].\n\n[^651]: First.\n\n[^652]: Second.\n\n    Goes on.\n',
    );
  });

  it('keeps marks out of links', () => {
    expect(write(`<p><a href="https://wire.example/">a${mark('1')}b</a></p>`, { 1: '<p>c</p>' })).toBe(
      '[a](https://wire.example/)[^1][b](https://wire.example/)\n\n[^1]: c\n',
    );
  });

  it('writes a colon after a first mark so that no note begins', () => {
    expect(write(`<p>${mark('1')}: a</p>`, { 1: '<p>b</p>' })).toBe('[^1]\\: a\n\n[^1]: b\n');
  });

  it('shows a mark without a note and a note without a mark as text', () => {
    expect(write(`<p>a${mark('2')}</p>`, { 1: '<p>b</p>' })).toBe('a\\[2]\n\n\\[1] b\n');
  });

  it.each(['*', '1.2', 'iv'])('shows a note as text whose label %j Markdown cannot print', (label) => {
    expect(parseArticle(write(`<p>a${mark(label)}</p>`, { [label]: '<p>b</p>' })).faults).toEqual([]);
  });

  it('completes addresses within the original site of a post', () => {
    const html = '<p><a href="../b/">a</a></p>';
    expect(write(html, {}, 'https://blog.example/2020/c/')).toBe('[a](https://blog.example/2020/b/)\n');
    expect(write(html)).toBe('a\n');
  });

  it.each(HOSTILE)('writes nothing that the site would refuse for %j', (html) => {
    const markdown = write(html);
    expect(parseArticle(markdown)).toMatchObject({ faults: [] });
    expect(parseArticle(markdown).links.filter(({ url }) => !/^(https?:\/\/|mailto:)/.test(url))).toEqual([]);
  });
});

describe('toMarkdown on text that Markdown cannot express', () => {
  const lossesOf = (post: Post): string[] => {
    const { markdown, prepared } = toMarkdown(post);
    return verifyCompleteness({ post, prepared, article: parseArticle(markdown), frontmatter: { title: 'A' } });
  };

  it('keeps the mark of a note without text, with a warning', () => {
    const post = postOf('<p>Fell.<note-mark label="3"></note-mark></p>', { 3: '<p>\uFEFF</p>' });
    const { markdown, prepared } = toMarkdown(post);
    expect(markdown).toBe('Fell.[^3]\n\n[^3]: \\[archive: the note has no text]\n');
    expect(prepared.warnings).toMatchObject([{ code: 'note-form-unreadable', found: 'note 3, which has no text' }]);
    expect(lossesOf(post)).toEqual([]);
  });

  it('treats marks without width as letters, as the site does', () => {
    expect(lossesOf(postOf('<p>a<em>\uFEFFferry</em>\uFEFFwent <em>on\u200B</em>ward</p>'))).toEqual([]);
  });

  it('writes a block that is the same when it is parsed again, with all its markup', () => {
    const written = toMarkdown(postOf('<p>A <em>ferry</em>.</p>'));
    expect(toPlainerMarkdown(written)).toEqual(written);
  });
});

describe('isWellFormed', () => {
  it.each([
    'https://[redacted].example/a',
    'http://a.example:99999/',
    'https://a%20b.example/',
    'http:///a',
    'http://(www\\.)?rivers.example(/)?.*',
    'https://[cut.example/',
  ])('refuses %s', (address) => expect(isWellFormed(address)).toBe(false));

  it.each(['https://a.example/b_(c)?d=%20#e', 'http://вода.example/кот', 'https://a.example/x%zz', 'http://a.example'])(
    'accepts %s',
    (address) => expect(isWellFormed(address)).toBe(true),
  );

  it('keeps the words of a link to such an address, and reports it', () => {
    const post = postOf('<p>See <a href="https://[cut].example/a">the town book</a>.</p>');
    expect(toMarkdown(post).markdown).toBe('See the town book.\n');
    expect(post.warnings[0]?.found).toContain('https://[cut].example/a');
  });
});

describe('images', () => {
  const html =
    '<figure><img src="https://blog.example/a/map.png" alt="A map"><figcaption>Where it is.</figcaption></figure>';

  it('become links to their addresses, above their captions, and are reported', () => {
    const { markdown, prepared } = toMarkdown(postOf(`<p>b</p>${html}`));
    expect(markdown).toBe('b\n\n[A map](https://blog.example/a/map.png)\n\n_Where it is._\n');
    expect(prepared.warnings).toMatchObject([{ code: 'image-elsewhere', at: 1 }]);
  });

  it('are shown if the archive has a copy', () => {
    const { markdown, prepared } = toMarkdown(postOf(html), () => '/media/map.png');
    expect(markdown).toBe('![A map](/media/map.png)\n\n_Where it is._\n');
    expect(prepared).toMatchObject({ images: ['/media/map.png'], warnings: [] });
  });

  it('are reported as missing if no copy was found', () => {
    expect(toMarkdown(postOf(html), () => undefined).prepared.warnings).toMatchObject([{ code: 'image-missing' }]);
  });

  it('says why a copy is not shown', () => {
    const html = '<p><img src="https://wire.example/map.png" alt="A map"></p>';
    const { markdown, prepared } = toMarkdown(postOf(html), () => ({ file: 'a/map.png', why: 'a link to a folder' }));
    expect(markdown).toContain('[A map](https://wire.example/map.png)');
    expect(prepared.images).toEqual([]);
    expect(prepared.warnings[0]?.found).toContain('whose local file a/map.png is a link to a folder');
  });

  it('without words are linked by the names of their files', () => {
    expect(write('<p><img src="https://blog.example/a%20b.png?w=1"></p>')).toBe(
      '[a b.png](https://blog.example/a%20b.png?w=1)\n',
    );
  });

  it('that link to their larger versions need one link', () => {
    expect(
      write('<p><a href="https://blog.example/l.png"><img src="https://blog.example/s.png" alt="a"></a></p>'),
    ).toBe('[a](https://blog.example/l.png)\n');
  });
});

describe('large and hostile posts', () => {
  it.each([
    ['words', '<p>'.concat('word '.repeat(200_000))],
    ['emphasis', `<p>${'<em>a</em>b '.repeat(10_000)}</p>`],
    ['breaks', `<p>${'a<br>'.repeat(10_000)}</p>`],
    ['white space', `<p>a<em>${'\u00a0'.repeat(200_000)}</em>b</p>`],
    ['punctuation', `<p>a<em>${'!'.repeat(100_000)}b</em>c</p>`],
    ['paragraphs', '<p>a</p>'.repeat(20_000)],
    ['addresses', `<p>${'https://wire.example/a '.repeat(10_000)}</p>`],
    ['brackets', `<p>${'[^1'.repeat(50_000)}</p>`],
  ])('keep every letter among their %s', (_what, html) => {
    expect(lettersOf(write(html)) === lettersOf(html)).toBe(true);
  });
});

function lettersOf(text: string): string {
  return text.replace(/<\/?(?:p|em|br)\b[^>]*>/g, '').replace(/\P{L}+/gu, '');
}
