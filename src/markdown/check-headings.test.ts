import { expect, test } from 'vitest';
import { checkHeadings } from './check-headings.ts';
import { readMarkdown } from './read-markdown.ts';

const check = (markdown: string) => checkHeadings(readMarkdown(markdown)).map(({ code, line }) => `${code} ${line}`);

test('finds nothing wrong with sections that begin at level two', () => {
  expect(check('## One\n\n### `Two`\n\ntext\n\n> # Quoted\n\n## [^1]\n\n[^1]: A note.\n')).toEqual([]);
});

test.each(['# One', 'One\n==='])('finds a heading of level one: %j', (heading) => {
  expect(check(`text\n\n${heading}\n`)).toEqual(['heading-level 3']);
});

test.each(['##', '## <!-- later -->', '#'])('finds a heading without words: %j', (heading) => {
  expect(check(`text\n\n${heading}\n`)).toEqual(['heading-empty 3']);
});
