import { describe, expect, it } from 'vitest';
import { headingLevels } from './heading-levels.ts';
import { parseArticle } from './parse-article.ts';

describe('headingLevels', () => {
  it.each([
    ['2 3 4 2', '2 3 4 2'],
    ['2 4 4 3 2', '2 3 3 3 2'],
    ['4 4 2', '2 2 2'],
    ['2 6 6', '2 3 3'],
    ['2 4 5 4', '2 3 4 3'],
  ])('shows levels %s as %s', (levels, shown) => {
    const levelOf = headingLevels();
    expect(
      levels
        .split(' ')
        .map((level) => String(levelOf(Number(level))))
        .join(' '),
    ).toBe(shown);
  });

  it('gives the sections of an article their levels', () => {
    const { sections } = parseArticle('## A\n\n> #### B\n\n#### C\n\nText.');
    expect(sections.map(({ title, depth }) => [title, depth])).toEqual([
      ['A', 2],
      ['C', 3],
    ]);
  });
});
