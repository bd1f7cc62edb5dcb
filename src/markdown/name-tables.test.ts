import { expect, it } from 'vitest';
import { english } from '../i18n/english.ts';
import { parseArticle } from './parse-article.ts';
import { renderHtml } from './render-html.ts';

function namesIn(markdown: string): (string | undefined)[] {
  const { blocks, notes } = parseArticle(markdown);
  const html = renderHtml([...blocks, ...notes.flatMap(({ content }) => content)], {
    href: (path) => path,
    labels: english.text,
  });
  return [...html.matchAll(/aria-label="(Table[^"]*)"/g)].map(([, name]) => name);
}

it('names tables after their first rows, also in notes and lists', () => {
  expect(
    namesIn('- i\n\n  | A | B |\n  | - | - |\n  | 1 | 2 |\n\nT[^1]\n\n[^1]: N\n\n    | C |\n    | - |\n    | 3 |'),
  ).toEqual(['Table: A, B', 'Table: C']);
});

it('never gives two tables the same name', () => {
  const table = '| A |\n| - |\n| 1 |';
  expect(namesIn([table, table, '| A (2) |\n| - |\n| 1 |'].join('\n\nText.\n\n'))).toEqual([
    'Table: A',
    'Table: A (2)',
    'Table: A (2) (2)',
  ]);
});

it('uses the first row with words, without note marks, at most a line long', () => {
  expect(namesIn('| | |\n| - | - |\n| one[^1] | two |\n\n[^1]: N')).toEqual(['Table: one, two']);
  expect(namesIn('| |\n| - |\n| |')).toEqual(['Table']);
  expect(namesIn(`| ${'word '.repeat(60)} |\n| - |\n| 1 |`)[0]).toMatch(/^Table: (word )+…$/);
});
