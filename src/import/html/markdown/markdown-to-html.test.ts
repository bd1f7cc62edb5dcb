import { expect, test } from 'vitest';
import { markdownToHtml } from './markdown-to-html.ts';

test('footnotes keep their labels, and uncited ones are kept', () => {
  const html = markdownToHtml('A[^7] b[^x] c[^7]\n\n[^7]: Seven.\n[^x]: Ex.\n[^9]: Nine.');
  expect(html).toContain(
    'A<sup id="fnref:7"><a href="#fn:7">7</a></sup> b<sup id="fnref:x"><a href="#fn:x">x</a></sup>',
  );
  expect(html).toContain('c<sup id="fnref2:7"><a href="#fn:7">7</a></sup>');
  expect(html.match(/<li id="fn:\w">/g)).toEqual(['<li id="fn:7">', '<li id="fn:x">', '<li id="fn:9">']);
});

test('a definition that no link uses, or that comes second, stays as it was written', () => {
  const html = markdownToHtml(
    '[a][1]\n\n[1]: https://example.org/1\n\n[1]: https://example.org/again "Title"\n\n[2]: https://example.org/2',
  );
  expect(html).toContain('<a href="https://example.org/1">a</a>');
  expect(html).toContain('[1]: https://example.org/again "Title"');
  expect(html).toContain('[2]: https://example.org/2');
});

test('the end of a shortcode is not part of the address before it', () => {
  expect(markdownToHtml('[embed]https://example.org/a[/embed]')).toBe(
    '<p>[embed]<a href="https://example.org/a">https://example.org/a</a>[/embed]</p>',
  );
});
