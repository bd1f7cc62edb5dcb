import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { relationGraph } from './relation-graph.ts';
import { choicesFor, MOST_CHOICES, yearChoices } from './year-choices.ts';
import { english } from '../../i18n/english.ts';

/** The choices for relations in articles of some years. */
function choicesOf(years: readonly number[]) {
  const articles = Object.fromEntries(years.map((year) => [`of-${year}`, { published: String(year) }]));
  const relations = years.map((year) => ({ kind: 'part-of' as const, group: 'union', article: `of-${year}` }));
  return yearChoices(relationGraph(sampleArchive({ articles, groups: { league: { relations }, union: {} } })), english);
}

test('each year of an article is a choice, the newest first', () => {
  const choices = choicesOf([2020, 2022]);
  expect(choices.map(({ value, label }) => `${value} ${label}`)).toEqual(['1 2022', '2 2020']);
  expect(choicesFor([2020, 2022], choices)).toBe('1 2');
  expect(choicesFor([1999], choices)).toBe('');
});

test('if there are many years, the oldest are one choice', () => {
  const years = Array.from({ length: 12 }, (_, index) => 2001 + index);
  const choices = choicesOf(years);
  expect(choices).toHaveLength(MOST_CHOICES);
  expect(choices.at(-1)?.label).toBe('2005 and earlier');
  for (const year of years) expect(choicesFor([year], choices)).toMatch(/^\d$/);
});
