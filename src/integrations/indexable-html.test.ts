import { expect, test } from 'vitest';
import { indexableHtml } from './indexable-html.ts';

const page = (content: string) => `<html lang="en"><body><p>Menu</p><main data-pagefind-body>${content}</main></body>`;
/** The indexed part of a page, in which each piece of text is followed by what the function makes of it. */
const indexed = (content: string, add?: (piece: string) => string) => {
  const html = indexableHtml(page(content), add) ?? '';
  expect(html).toMatch(/^<html lang="en"><main data-pagefind-body>.*<\/main>$/su);
  return html.slice('<html lang="en"><main data-pagefind-body>'.length, -'</main>'.length);
};

test.each([
  ['<p>a ferry</p>', '<p>a{a} ferry{ferry}</p>'],
  ['<p>in <em>Ł</em>ódź.</p><p>x</p>', '<p>in{in} <em>Ł</em>ódź.{Łódź.}</p><p>x{x}</p>'],
  ['AT&amp;T &#8217;s x&lt;', 'AT&amp;T{AT&T} &#8217;s{’s} x&lt;{x<}'],
  [
    '<p>fled<sup data-pagefind-ignore><a href="#fn-6">6</a></sup>, she</p>',
    '<p>fled<sup data-pagefind-ignore></sup>,{fled,} she{she}</p>',
  ],
  [
    '<p>fled<sup class="mark crowded"><a href="#fn-6">6</a></sup>, she <a class="permalink">¶</a></p>',
    '<p>fled<sup data-pagefind-ignore></sup>,{fled,} she{she} <a data-pagefind-ignore></a></p>',
  ],
  ['<p>one<br>two<wbr>three</p>', '<p>one{one}<br>two<wbr>three{twothree}</p>'],
  ['<p>one<em class="x"> two</em></p>', '<p>one<em>{one} two{two}</em></p>'],
  ['', ''],
])('the pieces of %s are separated', (html, expected) => {
  expect(indexed(html, (piece) => `{${piece}}`)).toBe(expected);
});

test('a page whose words have no other forms is unchanged', () => {
  const html = '<h1>China’s wide-ranging reforms</h1><p>Türkiye, in 2021.</p>';
  expect(indexed(html)).toBe(html);
});

test('the character that separates forms is removed from an author’s text', () => {
  expect(indexed('<p>a\u2063b\u2063c Łódź</p>')).toBe('<p>abc Łódź\u2063-lodz\u2063</p>');
});

test('keeps a name that has a button, and does not change other labels', () => {
  const html =
    'The <label class="explained"><span>KTJ</span><button type="button" aria-label="About KTJ"></button></label> fled. ' +
    'A <label class="explained again"><span>KTJ</span><button type="button" aria-label="About KTJ"></button></label> man. ' +
    '<label>Year</label>';
  expect(indexed(html)).toBe('The <span>KTJ</span> fled. A <span>KTJ</span> man. <label>Year</label>');
});

test('leaves out pages that are not searched', () => {
  expect(indexableHtml('<main>Search</main>')).toBeUndefined();
});

test('leaves out scripts, drawings and attributes, but not those for Pagefind', () => {
  const html =
    '<p class="a" title="b > c">One</p><script>let a;</script><svg><text>A map</text></svg>' +
    '<section class="notes" data-pagefind-weight="0.4"><p>Two</p></section>';
  expect(indexed(html)).toBe(
    '<p>One</p><script data-pagefind-ignore></script><svg data-pagefind-ignore></svg>' +
      '<section class="notes" data-pagefind-weight="0.4"><p>Two</p></section>',
  );
});

test('the ids of paragraphs and notes are on empty links, those of headings stay, others are left out', () => {
  const html =
    '<h2 id="fog">Fog</h2><p id="p-1" class="a">One</p><ol><li id="fn-7&quot;">Two</li></ol><p id="x">Three</p>';
  expect(indexed(html)).toBe(
    '<h2 id="fog">Fog</h2><p><a id="p-1"></a>One</p><ol><li><a id="fn-7&quot;"></a>Two</li></ol><p>Three</p>',
  );
});

test('keeps a title and metadata outside of the indexed part', () => {
  const html =
    '<html><head><meta data-pagefind-meta="place[content]" content="Malta"></head><body><header><h1 class="a">Title</h1>' +
    '<nav>Menu</nav></header><main data-pagefind-body><p>Text</main></body></html>';
  expect(indexableHtml(html)).toBe(
    '<html><meta data-pagefind-meta="place[content]" content="Malta"><h1>Title</h1>' +
      '<main data-pagefind-body><p>Text</main>',
  );
});
