import { expect, test } from 'vitest';
import { exceedsMarkdownNestingLimit } from './markdown-nesting-limit.ts';

test('a long list of links and quotations stays below the limit', () => {
  expect(
    exceedsMarkdownNestingLimit('- [a](https://example.org/a "b") and [c][1]\n> > said\n\n- - -\n'.repeat(5000)),
  ).toBe(false);
});

test.each([
  ['quotations in one another', `${'>'.repeat(1000)}x`],
  ['lists in one another', `${'- '.repeat(1000)}x`],
  ['items that go ever further to the right', `${' '.repeat(400)}- x`],
  ['brackets that do not close', '['.repeat(1000)],
  ['links that do not close', '[a](b '.repeat(1000)],
])('%s exceed it', (_, markdown) => {
  expect(exceedsMarkdownNestingLimit(markdown)).toBe(true);
});
