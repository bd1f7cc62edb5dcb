import { expect, test } from 'vitest';
import { textIn } from './text-in.ts';

const field = (name: string, text: string) => ({ name, text, attributes: '', children: [] });
const item = (...children: ReturnType<typeof field>[]) => ({ ...field('item', ''), children });
const said = (...children: ReturnType<typeof field>[]) =>
  textIn(item(field('content:encoded', '<p>The ford.</p>'), ...children), []).warnings.map(({ found }) => found);

test('a field with its usual content is not reported', () => {
  expect(
    said(
      field('wp:post_name', 'the-ford'),
      field('wp:post_name', '%d0%b1%d1%80%d0%be%d0%b4'.repeat(20)),
      field('dc:creator', '>ann'),
      field('category', 'Rivers &amp; fords'),
      field('excerpt:encoded', 'A ford. <!-- more -->'),
    ),
  ).toEqual([]);
});

test.each([
  ['wp:post_name', 'the-ford<p>The text that a lost end tag swallowed.</p>'],
  ['wp:post_name', 'word '.repeat(300)],
  ['category', 'Rivers\n<p>Swallowed.</p>'],
  ['dc:creator', 'ann<p>Swallowed.</p>'],
  ['excerpt:encoded', '<!</p>Swallowed by a declaration.'],
])('the whole of a %s that swallowed other words is reported', (name, text) => {
  expect(said(field(name, text))).toEqual([`a “${name}” that cannot be one: “${text.trim()}”`]);
});
