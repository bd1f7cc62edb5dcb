import { describe, expect, it, test } from 'vitest';
import type { Facet, IndexedArticle } from '../../archive/search/search-index.ts';
import {
  countFacet,
  countYears,
  isChosen,
  isNarrowed,
  readState,
  type SearchState,
  writeState,
} from './search-state.ts';

const NONE: SearchState['chosen'] = { country: [], group: [], tag: [], publication: [] };

function article(facets: Partial<Record<Facet, string[]>>, year = 2022): IndexedArticle {
  return {
    slug: '',
    order: 0,
    url: '/',
    title: '',
    detail: '',
    year,
    facets: { ...NONE, ...facets },
    authors: [],
    notes: new Map(),
  };
}

describe('the address of a search', () => {
  it('holds the query, what is chosen, the years and the order', () => {
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
  ])('is written as it was read: %s', (search) => {
    expect(writeState(readState(search))).toBe(search);
  });

  it('loses the space around the query, values that are given twice, and what it does not know', () => {
    expect(writeState(readState('?q=+a+&tag=x&tag=x&utm=x&from=soon&to=&sort=size'))).toBe('?q=a&tag=x');
  });
});

describe('isChosen', () => {
  const ferry = article({ country: ['malta'], tag: ['shipping'] });

  it('lets everything through when nothing is chosen', () => {
    expect(isChosen(ferry, { chosen: NONE })).toBe(true);
  });

  it('needs one of the values that are chosen in a facet', () => {
    expect(isChosen(ferry, { chosen: { ...NONE, country: ['iceland', 'malta'] } })).toBe(true);
    expect(isChosen(ferry, { chosen: { ...NONE, country: ['iceland'] } })).toBe(false);
  });

  it('needs a value of each facet in which any is chosen', () => {
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

test('a choice, or a year, narrows', () => {
  expect(isNarrowed({ chosen: NONE })).toBe(false);
  expect(isNarrowed({ chosen: { ...NONE, tag: ['war'] } })).toBe(true);
  expect(isNarrowed({ chosen: NONE, to: 2020 })).toBe(true);
});

describe('counting', () => {
  const articles = [
    article({ country: ['malta', 'iceland'] }, 2022),
    article({ country: ['malta'] }, 2021),
    article({ country: ['cyprus'] }, 2021),
  ];

  it('counts the articles of each value, most first and then by name', () => {
    expect(countFacet(articles, 'country', { chosen: NONE })).toEqual([
      ['malta', 2],
      ['cyprus', 1],
      ['iceland', 1],
    ]);
  });

  it('counts only what the other choices leave', () => {
    expect(countFacet(articles, 'country', { chosen: NONE, from: 2022 })).toEqual([
      ['iceland', 1],
      ['malta', 1],
    ]);
  });

  it('counts as if nothing were chosen in the facet itself, where a further choice adds', () => {
    expect(countFacet(articles, 'country', { chosen: { ...NONE, country: ['cyprus'] } })).toEqual(
      countFacet(articles, 'country', { chosen: NONE }),
    );
  });

  it('keeps a chosen value that no article has, so that it can be given up', () => {
    expect(countFacet([], 'country', { chosen: { ...NONE, country: ['malta'] } })).toEqual([['malta', 0]]);
  });

  it('counts the articles of each year, in order and whatever the years chosen', () => {
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
