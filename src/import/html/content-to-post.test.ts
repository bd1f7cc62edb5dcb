import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { beforeEach, describe, expect, test } from 'vitest';
import { sharedMaterial } from '../../test/shared-material.ts';
import { parseContent } from './content-to-post.ts';
import { pairNotes } from '../notes/pair-notes.ts';
import { findLosses } from '../article/completeness/find-losses.ts';

describe('any text that looks like HTML', () => {
  const word = fc.constantFrom(
    'alpha',
    'béta',
    'гамма',
    '𝔡elta',
    '1',
    '[1]',
    '((',
    '))',
    '&amp;',
    '&nbsp;',
    '*',
    '#',
    '_',
    '>',
    '[x](https://x.example)',
  );
  const space = fc.constantFrom(' ', '\n', '\n\n', '\t', '');
  const name = fc.constantFrom(
    ...(
      'p div span b i em strong a blockquote ul ol li table tr td th caption pre code h1 h2 h4 figure figcaption dl dt dd svg ' +
      'math select option template script style noscript iframe object form button br hr img center font sup x-y mfn details q'
    ).split(' '),
  );
  const attributes = fc.constantFrom(
    '',
    ' class="wp-block-file"',
    ' href="https://a.example"',
    ' src="b.jpg"',
    ' lang="ru"',
    ' style="font-weight:bold"',
    ' id="x"',
  );
  const shortcode = fc.constantFrom(
    '[caption]',
    '[/caption]',
    '[caption caption="c"]',
    '[gallery ids="1"]',
    '[embed]',
    '[/embed]',
    '[foo_bar]',
    '[ref]',
    '[/ref]',
    '[code]',
    '[/code]',
    '[video src="https://v.example"]',
  );
  const comment = fc.constantFrom('<!-- wp:paragraph -->', '<!-- /wp:paragraph -->', '<!--more-->', '<!-- x', '-->');
  const piece = fc.oneof(
    { weight: 4, arbitrary: word },
    { weight: 3, arbitrary: space },
    { weight: 3, arbitrary: fc.tuple(name, attributes).map(([tag, attribute]) => `<${tag}${attribute}>`) },
    { weight: 3, arbitrary: name.map((tag) => `</${tag}>`) },
    shortcode,
    comment,
    fc.string({ maxLength: 5 }),
  );
  const html = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  test('keeps every word in its tree or among the words that were left out', () => {
    fc.assert(
      fc.property(html, fc.boolean(), (content, isRendered) => {
        expect(findLosses(parseContent(content, { isRendered }))).toEqual([]);
      }),
      { numRuns: 600 },
    );
  });

  test('gives the same blocks when they are read again', () => {
    const examples: [string][] = [
      ['  <x-y lang="ru">!'],
      ['[caption]<p> <svg lang="ru">!   !'],
      ['<em lang="ru"><q>'],
      ['[caption]<mfn lang="ru"><i lang="ru">!'],
    ];
    fc.assert(
      fc.property(html, (content) => {
        const once = toHtml(parseContent(content, { isRendered: true }).tree);
        const twice = toHtml(parseContent(once, { isRendered: true }).tree);
        expect(twice).toBe(once);
      }),
      { numRuns: 200, examples },
    );
  });
});

describe('hostile sizes', () => {
  const cases: Readonly<Record<string, string>> = {
    'ten thousand levels of one element': '<div>'.repeat(10_000) + 'deep',
    'a hundred thousand levels': '<span>'.repeat(20_000) + 'deep',
    'quotations without end': '<blockquote><p>x'.repeat(20_000),
    'links around blocks': '<a href="x"><div></a>'.repeat(20_000),
    'fonts that are never closed': '<font size="1">x'.repeat(10_000) + '<p>x'.repeat(10_000),
    'fonts that all differ':
      Array.from({ length: 2000 }, (_, index) => `<font size="${index}">`).join('') + '<p>x'.repeat(20_000),
    'tables with text between rows': `<table>${'<b>x</b>'.repeat(20_000)}`,
    attributes: `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}`).join(' ')}>x`,
    brackets: '['.repeat(100_000),
    'captions that are never closed': '[caption id="1"]'.repeat(10_000),
    'shortcodes that end nowhere': '[/caption]'.repeat(10_000),
    blanks: ' '.repeat(500_000) + 'x',
    'line ends': 'x\n'.repeat(50_000),
    breaks: 'x<br>'.repeat(20_000),
    'quotes in a shortcode': `[gallery ${'ids="'.repeat(20_000)}]`,
    'open comments': '<!--'.repeat(50_000),
    'open tags': '<a '.repeat(100_000),
    scripts: '<script></script>'.repeat(10_000),
    stars: '**a '.repeat(10_000),
  };

  test.each(Object.entries(cases))('%s loses nothing', { timeout: 60_000 }, (_, content) => {
    expect(findLosses(parseContent(content))).toEqual([]);
  });
});

describe('exports without notes in their texts lose nothing, and get none', () => {
  test.each(['states.xml', 'wxr-1.0.xml', 'wxr-1.1.xml', 'wxr-1.2.xml'])('%s', (file) => {
    expectNothingLost(fileURLToPath(new URL(`../readers/wxr/fixtures/${file}`, import.meta.url)), 0);
  });

  describe.each(['64-block-test-data.xml', 'themeunittestdata.wordpress.xml'])('%s of WordPress', (file) => {
    const material = sharedMaterial(`wxr/${file}`);
    beforeEach(material.skipWithout);
    test('as a whole', () => expectNothingLost(material.path, 50));
  });
});

/** @param more the file has more texts than this */
function expectNothingLost(file: string, more: number): void {
  const contents = readFileSync(file, 'utf8').matchAll(/<content:encoded><!\[CDATA\[([^]*?)\]\]><\/content:encoded>/g);
  const posts = [...contents].map(([, content = '']) => parseContent(content, { pairNotes }));
  expect(posts.length).toBeGreaterThan(more);
  for (const post of posts) expect([post.notes, findLosses(post)]).toEqual([[], []]);
}
