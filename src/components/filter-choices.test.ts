import { describe, expect, it } from 'vitest';
import { sampleArchive } from '../test/sample-archive.ts';
import { english } from '../i18n/english.ts';
import { filterChoices } from './filter-choices.ts';

const { articles, tags } = sampleArchive({
  articles: {
    one: { published: '2022', tags: ['tables', 'islands'] },
    two: { published: '2022-03', tags: ['islands'] },
    three: { published: '2020', tags: ['chairs', 'islands'] },
  },
  tags: { tables: { name: 'Round tables' }, islands: { name: 'Islands' }, chairs: { name: 'Chairs' } },
});

describe('filterChoices', () => {
  it('offers years, newest first, with the number of articles of each', () => {
    expect(filterChoices(articles, tags, english).years).toEqual([
      { value: '2022', label: '2022', count: 2 },
      { value: '2020', label: '2020', count: 1 },
    ]);
  });

  it('offers topics by name, except those that all articles have', () => {
    expect(filterChoices(articles, tags, english).topics).toEqual([
      { value: 'chairs', label: 'Chairs', count: 1 },
      { value: 'tables', label: 'Round tables', count: 1 },
    ]);
  });

  it('offers nothing if there is only one article', () => {
    expect(filterChoices(articles.slice(0, 1), tags, english)).toEqual({ years: [], topics: [] });
  });
});
