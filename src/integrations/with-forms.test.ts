import { expect, test } from 'vitest';
import { withForms } from './with-forms.ts';

/** Marks every piece that the function is asked about. */
const marked = (html: string) => withForms(html, (piece) => `{${piece}}`);

test.each([
  ['<p>a ferry</p>', '<p>a{a} ferry{ferry}</p>'],
  ['<p>in <em>Ł</em>ódź.</p><p>x</p>', '<p>in{in} <em>Ł</em>ódź.{Łódź.}</p><p>x{x}</p>'],
  ['AT&amp;T &#8217;s x&lt;', 'AT&amp;T{AT&T} &#8217;s{’s} x&lt;{x<}'],
  [
    '<p>fled<sup data-pagefind-ignore><a href="#fn-6">6</a></sup>, she</p>',
    '<p>fled<sup data-pagefind-ignore><a href="#fn-6">6</a></sup>,{fled,} she{she}</p>',
  ],
  ['<p title="a > b">one<br>two</p>', '<p title="a > b">one{one}<br>two{two}</p>'],
  ['<script>let a = "b";</script><style>p {}</style>', '<script>let a = "b";</script><style>p {}</style>'],
  ['', ''],
])('the pieces of %s are told apart', (html, expected) => {
  expect(marked(html)).toBe(expected);
});

test('a page whose words need no other form stays as it is', () => {
  const html = '<main><h1>China’s wide-ranging reforms</h1><p>Türkiye, in 2021.</p></main>';
  expect(withForms(html)).toBe(html);
});

test('a sign by which forms are known is left out where an author has it', () => {
  expect(withForms('<p>a\u2063b\u2063c Łódź</p>')).toBe('<p>abc Łódź\u2063-lodz\u2063</p>');
});
