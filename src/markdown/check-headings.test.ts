import { expect, test } from 'vitest';
import { adviseOnHeadings, checkHeadings } from './check-headings.ts';
import { readMarkdown } from './read-markdown.ts';

const check = (markdown: string) => checkHeadings(readMarkdown(markdown)).map(({ code, line }) => `${code} ${line}`);

test('finds nothing wrong with sections that begin at level two', () => {
  expect(check('## One\n\n### `Two`\n\ntext\n\n> ## Quoted\n\n## [^1]\n\n[^1]: A note.\n')).toEqual([]);
});

test.each(['# One', 'One\n===', '> # One', '- # One', '[^1]: # One'])('finds a heading of level one: %j', (heading) => {
  expect(check(`text\n\n${heading}\n`)).toEqual(['heading-level 3']);
});

test.each(['##', '## <!-- later -->', '#'])('finds a heading without words: %j', (heading) => {
  expect(check(`text\n\n${heading}\n`)).toEqual(['heading-empty 3']);
});

const advise = (markdown: string) =>
  adviseOnHeadings(readMarkdown(markdown), markdown).map(({ code, line, expected }) => [code, line, expected]);

test.each(['## A\n\n### B\n\n## C', '## A\n\n### B\n\n#### C\n\n### D\n\n## E', 'A heading\n---\n\nText.'])(
  'has no advice on levels without gaps: %j',
  (markdown) => {
    expect(advise(markdown)).toEqual([]);
  },
);

test('reports a skipped level once, not again for the headings below', () => {
  expect(advise('## A\n\n#### B\n\n##### C\n\n## D\n\n> #### E')).toEqual([
    ['heading-skipped', 3, 'write ###, so that no level is skipped'],
    ['heading-skipped', 9, 'write ###, so that no level is skipped'],
  ]);
  expect(advise('### A')).toEqual([['heading-skipped', 1, 'write ##, so that no level is skipped']]);
});

test('finds a sentence that a line of hyphens turned into a heading', () => {
  expect(advise('One.\n\nIt was over.\n---\n\nTwo.').map(([code, line]) => [code, line])).toEqual([
    ['heading-underlined', 3],
  ]);
});
