import { expect, it } from 'vitest';
import { textOf } from './text-of.ts';

it('reads entities, and leaves out the tags of text', () => {
  expect(textOf('The <em>first</em> flood &amp; after')).toBe('The first flood & after');
  expect(textOf('A<br />B <a href="x">C</a>\n\tD')).toBe('A B C D');
  expect(textOf('&#8220;Quoted&#8221; caf&eacute; &lt;b&gt;')).toBe('“Quoted” café <b>');
});

it('keeps what only looks like a tag, and spaces that do not break', () => {
  expect(textOf('a < b, List<String> & 1\u00A0km')).toBe('a < b, List<String> & 1\u00A0km');
});
