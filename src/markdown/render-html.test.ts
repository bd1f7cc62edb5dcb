import { describe, expect, it } from 'vitest';
import { parseArticle } from './parse-article.ts';
import { renderHtml, type RenderOptions } from './render-html.ts';
import { de } from '../i18n/de.ts';
import { en } from '../i18n/en.ts';
import { english } from '../i18n/english.ts';
import { makeWords } from '../i18n/make-words.ts';
import { withOwnTexts } from '../i18n/own-texts.ts';

const MARKDOWN = 'See [it](/about/), [here](#p-2) and [there](https://wire.example/).[^1]\n\n- item\n\n[^1]: A note.';

function render(options: Partial<RenderOptions> = {}, markdown = MARKDOWN): string {
  return renderHtml(parseArticle(markdown).blocks, {
    href: (path) => `/archive${path}`,
    labels: english.text,
    ...options,
  });
}

describe('renderHtml', () => {
  it('puts the base path before paths within the site only', () => {
    const html = render();
    expect(html).toContain('href="/archive/about/"');
    expect(html).toContain('href="#p-2"');
    expect(html).toContain('href="https://wire.example/"');
  });

  it('puts the base path before images', () => {
    expect(render({}, '![Map](/map.png)')).toContain('src="/archive/map.png"');
  });

  it('keeps the ids of paragraphs and marks', () => {
    expect(render()).toContain('<p id="p-1">');
    expect(render()).toContain('id="fnref-1"');
  });

  it('links to the article’s page and leaves out ids if a part is shown on another page', () => {
    const html = render({ article: '/articles/a/' });
    expect(html).toContain('href="/archive/articles/a/#fn-1"');
    expect(html).toContain('href="/archive/articles/a/#p-2"');
    expect(html).not.toMatch(/ id="/);
  });

  it('makes tables regions that can be scrolled by keyboard, also on other pages', () => {
    const table = '| a |\n| - |\n| b |';
    expect(render({}, table)).toContain('role="region"');
    expect(render({ article: '/articles/a/' }, table)).toContain('role="region"');
  });

  it('puts a permalink at the end of each paragraph if asked to', () => {
    const html = render({ permalink: english.article.permalink });
    expect(html.match(/<a class="permalink" href="#p-\d"/g)).toEqual([
      '<a class="permalink" href="#p-1"',
      '<a class="permalink" href="#p-2"',
    ]);
    expect(html).toContain('¶</a></p>');
    expect(render()).not.toContain('permalink');
  });

  it('puts the permalink at the end of an item’s own text, before a nested list', () => {
    const html = render({ permalink: english.article.permalink }, '- One\n  - Two');
    expect(html.indexOf('href="#p-1"')).toBeLessThan(html.indexOf('Two'));
  });

  it('marks links whose text is not their address, which is printed on paper', () => {
    const html = render({}, '[it](https://wire.example/a) <https://wire.example/b> www.wire.example/c [d](/about/)');
    expect([...html.matchAll(/<a [^>]*class="named"[^>]*>(.*?)<\/a>/g)].map(([, words]) => words)).toEqual(['it']);
  });

  it('marks lists whose numbers need more space', () => {
    expect(render({}, '1. a\n2. b')).not.toContain('data-digits');
    expect(render({}, '99. a\n1. b')).toContain('data-digits="3"');
    expect(render({}, '1986. a')).toContain('data-digits="4"');
  });

  it('uses the given labels for marks, tables and check boxes', () => {
    const owners = {
      text: {
        mark: 'Remark {number}',
        table: 'Grid',
        tableWithColumns: 'Grid of {columns}',
        numberedTable: '{table}, no. {number}',
        done: 'Ticked',
        toDo: 'Open',
        fullView: 'Large: {alt}',
      },
    };
    const labels = makeWords(withOwnTexts(en, owners)).text;
    const table = '| A |\n| - |\n| 1 |';
    const markdown = [`Fell.[^7]`, table, table, '| |\n| - |\n| |', '- [x] a\n- [ ] b', '[^7]: N.'].join('\n\n');
    const names = [...render({ labels }, markdown).matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names).toEqual(['Remark 7', 'Grid of A', 'Grid of A, no. 2', 'Grid', 'Ticked', 'Open']);
  });

  it('escapes text and attributes', () => {
    const html = render({}, 'a < b & [c](https://wire.example/?a=1&b="2")');
    expect(html).not.toContain('a < b');
    expect(html).not.toContain('b="2"');
  });

  it('does not change the tree', () => {
    const { blocks } = parseArticle(MARKDOWN);
    const before = JSON.stringify(blocks);
    renderHtml(blocks, {
      href: (path) => `/archive${path}`,
      labels: english.text,
      article: '/articles/a/',
      permalink: english.article.permalink,
    });
    expect(JSON.stringify(blocks)).toBe(before);
  });

  it('puts the fixed words of the archive’s remarks into the language of the site', () => {
    const remarks =
      'A [archive: damaged address; likely <https://wire.example/b>], b [archive: damaged address], c [archive: note 12], ' +
      'd [archive: damaged addresses of old].';
    const html = (words: typeof en) => render({ labels: makeWords(words).text }, remarks).replace(/<[^>]*>/g, '');
    expect(html(en)).toBe(
      'A [archive: damaged address; likely https://wire.example/b], b [archive: damaged address], c [archive: note 12], ' +
        'd [archive: damaged addresses of old].',
    );
    expect(html(withOwnTexts(en, de))).toBe(
      'A [Archiv: beschädigte Adresse; vermutlich https://wire.example/b], b [Archiv: beschädigte Adresse], ' +
        'c [Archiv: Anmerkung 12], d [Archiv: damaged addresses of old].',
    );
  });
});
