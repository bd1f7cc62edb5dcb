import { describe, expect, it, test } from 'vitest';
import type { Facet, IndexedArticle } from '../../archive/search/search-index.ts';
import { countFacet, countYears, isChosen, hasFilters, readState, writeState } from './search-state.ts';

const NONE = readState('').chosen;

function article(facets: Partial<Record<Facet, string[]>>, year = 2022): IndexedArticle {
  return {
    slug: '',
    order: 0,
    url: '/',
    language: 'en',
    title: '',
    detail: '',
    year,
    facets: { ...NONE, ...facets },
    authors: [],
    notes: new Map(),
  };
}

describe('the address of a search', () => {
  it('has the query, the filters, the years and the order', () => {
    expect(readState('?q=taliban&country=malta&country=iceland&from=2020&to=2022&sort=newest')).toEqual({
      query: 'taliban',
      chosen: { ...NONE, country: ['malta', 'iceland'] },
      from: 2020,
      to: 2022,
      sort: 'newest',
    });
  });

  it('is empty for an empty search', () => {
    expect(readState('')).toEqual({ query: '', chosen: NONE, sort: 'relevance' });
    expect(writeState({ query: '', chosen: NONE, sort: 'relevance' })).toBe('');
  });

  it.each([
    '?q=taliban',
    '?q=a+%26+b+%3D+c%3F',
    '?country=malta',
    '?q=a&from=2020',
    '?q=%C4%A7awdex&group=front&group=league&tag=shipping&to=2022&sort=oldest',
  ])('is the same after reading and writing: %s', (search) => {
    expect(writeState(readState(search))).toBe(search);
  });

  it('drops white space around the query, repeated values and unknown values', () => {
    expect(writeState(readState('?q=+a+&tag=x&tag=x&utm=x&from=soon&to=&sort=size'))).toBe('?q=a&tag=x');
  });
});

describe('isChosen', () => {
  const ferry = article({ country: ['malta'], tag: ['shipping'] });

  it('is true for everything without filters', () => {
    expect(isChosen(ferry, { chosen: NONE })).toBe(true);
  });

  it('needs one of the chosen values of a facet', () => {
    expect(isChosen(ferry, { chosen: { ...NONE, country: ['iceland', 'malta'] } })).toBe(true);
    expect(isChosen(ferry, { chosen: { ...NONE, country: ['iceland'] } })).toBe(false);
  });

  it('needs a chosen value in each facet that has any', () => {
    expect(isChosen(ferry, { chosen: { ...NONE, country: ['malta'], tag: ['shipping'] } })).toBe(true);
    expect(isChosen(ferry, { chosen: { ...NONE, country: ['malta'], tag: ['war'] } })).toBe(false);
  });

  it.each([
    [2022, undefined, true],
    [undefined, 2022, true],
    [2022, 2022, true],
    [2023, undefined, false],
    [undefined, 2021, false],
  ])('needs a year from %s to %s', (from, to, expected) => {
    const years = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
    expect(isChosen(ferry, { chosen: NONE, ...years })).toBe(expected);
  });
});

test('a chosen value, or a year, is a filter', () => {
  expect(hasFilters({ chosen: NONE })).toBe(false);
  expect(hasFilters({ chosen: { ...NONE, tag: ['war'] } })).toBe(true);
  expect(hasFilters({ chosen: NONE, to: 2020 })).toBe(true);
});

describe('counting', () => {
  const articles = [
    article({ country: ['malta', 'iceland'] }, 2022),
    article({ country: ['malta'] }, 2021),
    article({ country: ['cyprus'] }, 2021),
  ];

  it('counts the articles of each value, sorted by number and then by name', () => {
    expect(countFacet(articles, 'country', { chosen: NONE })).toEqual([
      ['malta', 2],
      ['cyprus', 1],
      ['iceland', 1],
    ]);
  });

  it('counts only articles that match the other facets', () => {
    expect(countFacet(articles, 'country', { chosen: NONE, from: 2022 })).toEqual([
      ['iceland', 1],
      ['malta', 1],
    ]);
  });

  it('ignores the chosen values of the facet itself, because a further value adds articles', () => {
    expect(countFacet(articles, 'country', { chosen: { ...NONE, country: ['cyprus'] } })).toEqual(
      countFacet(articles, 'country', { chosen: NONE }),
    );
  });

  it('keeps a chosen value without articles, so that it can be unchecked', () => {
    expect(countFacet([], 'country', { chosen: { ...NONE, country: ['malta'] } })).toEqual([['malta', 0]]);
  });

  it('counts the articles of each year, in order, whatever years are chosen', () => {
    expect(countYears(articles, { chosen: NONE, from: 2022 })).toEqual([
      [2021, 2],
      [2022, 1],
    ]);
    expect(countYears(articles, { chosen: { ...NONE, country: ['cyprus'] } })).toEqual([[2021, 1]]);
  });

  it('has nothing to count without articles', () => {
    expect(countFacet([], 'country', { chosen: NONE })).toEqual([]);
    expect(countYears([], { chosen: NONE })).toEqual([]);
  });
});
