import { expect, test } from 'vitest';
import { withWordForms } from './with-word-forms.ts';

/** Marks every piece of text that is passed to the function. */
const marked = (html: string) => withWordForms(html, (piece) => `{${piece}}`);

test.each([
  ['<p>a ferry</p>', '<p>a{a} ferry{ferry}</p>'],
  ['<p>in <em>Ł</em>ódź.</p><p>x</p>', '<p>in{in} <em>Ł</em>ódź.{Łódź.}</p><p>x{x}</p>'],
  ['AT&amp;T &#8217;s x&lt;', 'AT&amp;T{AT&T} &#8217;s{’s} x&lt;{x<}'],
  [
    '<p>fled<sup data-pagefind-ignore><a href="#fn-6">6</a></sup>, she</p>',
    '<p>fled<sup data-pagefind-ignore><a href="#fn-6">6</a></sup>,{fled,} she{she}</p>',
  ],
  [
    '<p>fled<sup class="mark crowded"><a href="#fn-6">6</a></sup>, she <a class="permalink">¶</a></p>',
    '<p>fled<sup class="mark crowded"><a href="#fn-6">6</a></sup>,{fled,} she{she} <a class="permalink">¶</a></p>',
  ],
  ['<p title="a > b">one<br>two</p>', '<p title="a > b">one{one}<br>two{two}</p>'],
  ['<script>let a = "b";</script><style>p {}</style>', '<script>let a = "b";</script><style>p {}</style>'],
  ['', ''],
])('the pieces of %s are separated', (html, expected) => {
  expect(marked(html)).toBe(expected);
});

test('a page whose words have no other forms is unchanged', () => {
  const html = '<main><h1>China’s wide-ranging reforms</h1><p>Türkiye, in 2021.</p></main>';
  expect(withWordForms(html)).toBe(html);
});

test('the character that separates forms is removed from an author’s text', () => {
  expect(withWordForms('<p>a\u2063b\u2063c Łódź</p>')).toBe('<p>abc Łódź\u2063-lodz\u2063</p>');
});
