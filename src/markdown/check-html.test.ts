import { describe, expect, it } from 'vitest';
import { checkHtml } from './check-html.ts';
import { readMarkdown } from './read-markdown.ts';

function faultsOf(markdown: string): [line: number, found: string][] {
  return checkHtml(readMarkdown(markdown)).map(({ line, found }) => [line, found]);
}

describe('checkHtml', () => {
  it.each([
    'The <span lang="ru-Latn">Kniga</span>, the <span lang="de">Buch</span>.',
    '<span lang="zh-Hant-TW">書</span> first.',
    '<span lang="fa" dir="rtl">سال ۲۰۱۵</span>, <span dir="auto">x</span>, <span dir="ltr" lang="de">Jahr</span>',
    'H<sub>2</sub>O, x<sup>2</sup>, <cite>A Title</cite>',
    'one<br>two<br/>three<br />four',
    'Text.\n\n<!-- a comment\nof two lines -->\n\nText.',
    'Not HTML: a < b > c, &lt;script&gt; and `<script>`.',
    '    <script>in a code block</script>',
    '<span lang="ru">**Kniga** and *more*</span>',
    '<span lang="fa" dir="rtl">کتاب</span> and <span dir="ltr">book</span>',
    '<!-- a - b -- c > d -> e -->',
    '<!---->',
    '<HTTPS://EXAMPLE.ORG/a> and [b](Http://example.org)',
  ])('accepts %j', (markdown) => {
    expect(faultsOf(markdown)).toEqual([]);
  });

  it.each([
    ['a <b>c', '<b>'],
    ['a <span>b</span>', '<span>'],
    ['a <span lang="ru" onclick="x()">b', '<span lang="ru" onclick="x()">'],
    ['a <span lang="ru" class="x">b', '<span lang="ru" class="x">'],
    ["a <span lang='ru'>b", "<span lang='ru'>"],
    ['a <span lang="">b', '<span lang="">'],
    ['a <span dir="up">b', '<span dir="up">'],
    ['a <span lang="fa" lang="ar">b', '<span lang="fa" lang="ar">'],
    ['a <sup class="x">b', '<sup class="x">'],
    ['a <span lang="ru" dir="up">b', '<span lang="ru" dir="up">'],
    ['<script>alert(1)</script>', '<script>alert(1)</script>'],
    ['<div>\nblock\n</div>', '<div> block </div>'],
    ['a <img src="x.png">', '<img src="x.png">'],
    ['a <!doctype html>', '<!doctype html>'],
  ])('refuses the HTML of %j', (markdown, html) => {
    expect(faultsOf(markdown)).toContainEqual([1, `the HTML ${html}`]);
  });

  // Browsers end these comments before the first “-->”.
  it.each([
    '<!--><img src="x" onerror="alert(1)">-->',
    '<!---><meta http-equiv="refresh" content="0;url=https://elsewhere.example/">-->',
    '<!-- a --!><base href="https://elsewhere.example/">-->',
    'in a line <!--><form action="https://elsewhere.example/">-->',
    '> <!-- a --!><script>alert(1)</script> -->',
  ])('refuses markup hidden in a comment: %j', (markdown) => {
    expect(faultsOf(markdown)).not.toEqual([]);
  });

  it.each(['<!-- a --><script>alert(1)</script><!-- b -->', '> <!-- a --><script>alert(1)</script><!-- b -->'])(
    'refuses a script between two comments: %j',
    (markdown) => {
      expect(faultsOf(markdown)).toHaveLength(1);
    },
  );

  it('refuses HTML in notes, lists, tables and headings too, and gives each line', () => {
    const markdown = '## A <b>h\n\n- a <i>l\n\n| a |\n| - |\n| <u>t |\n\nT[^1]\n\n[^1]: a <s>n\n';
    expect(faultsOf(markdown)).toEqual([
      [1, 'the HTML <b>'],
      [3, 'the HTML <i>'],
      [7, 'the HTML <u>'],
      [11, 'the HTML <s>'],
    ]);
  });

  it.each([
    '[text](https://[redacted].example/a)',
    '<https://example.org:99999/a>',
    '[text][a]\n\n[a]: http://exa%20mple.org/',
  ])('refuses an address that no browser can open: %j', (markdown) => {
    expect(checkHtml(readMarkdown(markdown))).toMatchObject([{ code: 'address-not-allowed' }]);
  });

  it('gives the line of inline HTML further down in a paragraph', () => {
    expect(faultsOf('Привет, мир.\nЕщё строка\nи <b>третья')).toEqual([[3, 'the HTML <b>']]);
  });

  it.each([
    ['a <span lang="ru">b', '<span>'],
    ['a b</span>', '</span>'],
    ['a <sup>b</sub>', '</sub>'],
    ['a <span lang="ru">*b</span>*', '<span>'],
    ['One <span lang="ru">a.\n\nTwo</span> b.', '<span>'],
  ])('refuses %j, in which an opening or closing tag is missing', (markdown, tag) => {
    expect(faultsOf(markdown)).toContainEqual([
      1,
      `${tag} without ${tag.startsWith('</') ? 'an opening' : 'a closing'} tag`,
    ]);
  });

  it.each([
    'https://wire.example/a',
    'http://wire.example/a',
    'mailto:ada@wire.example',
    '/articles/quarrel/#p-1',
    '#fn-12',
  ])('accepts a link to %s', (address) => {
    expect(faultsOf(`[a](${address})\n\n[b]\n\n[b]: ${address}`)).toEqual([]);
  });

  it.each(['javascript:alert(1)', 'data:text/html,x', '//wire.example/a', './a', 'a.html', 'ftp://wire.example/'])(
    'refuses a link to %s, with or without a definition',
    (address) => {
      expect(faultsOf(`[a](${address})\n\n[b]\n\n[b]: ${address}`)).toEqual([
        [1, `a link to ${address}`],
        [5, `a link to ${address}`],
      ]);
    },
  );

  it('accepts an image of the site and refuses one from elsewhere', () => {
    expect(faultsOf('![a](/map.png)')).toEqual([]);
    expect(faultsOf('![a](https://wire.example/map.png)')).toEqual([[1, 'an image at https://wire.example/map.png']]);
    expect(faultsOf('![a](//wire.example/map.png)')).toEqual([[1, 'an image at //wire.example/map.png']]);
  });

  it.each([
    ['![a](../media/map.png)', 'its path from the root of the site, such as /media/map.png'],
    ['![a](map.png)', 'its path from the root of the site, such as /media/map.png'],
    [
      '[a](../articles/quarrel.md#p-1)',
      'an address that begins with https://, http://, mailto:, / or #; an article of the site is /articles/quarrel/',
    ],
  ])('says what to write for %s', (markdown, expected) => {
    expect(checkHtml(readMarkdown(markdown))).toMatchObject([{ code: 'address-not-allowed', expected }]);
  });

  it('refuses an image from elsewhere whose address is in a definition', () => {
    expect(faultsOf('![a][map]\n\n[map]: https://wire.example/map.png')).toHaveLength(1);
  });

  it('shortens long quotations', () => {
    const [[, found] = [0, '']] = faultsOf(`a <b title="${'x'.repeat(200)}">`);
    expect(found.length).toBeLessThan(80);
    expect(found).toMatch(/…$/);
  });
});
