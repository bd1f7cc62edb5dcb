import { describe, expect, it } from 'vitest';
import type { Facet, IndexedArticle } from '../../archive/search-index.ts';
import { countFacet, isChosen, readState, type SearchState, writeState } from './search-state.ts';

const NONE: SearchState['chosen'] = { country: [], group: [], tag: [], year: [], publication: [] };

function article(facets: Partial<Record<Facet, string[]>>): IndexedArticle {
  return { url: '/', title: '', detail: '', facets: { ...NONE, ...facets } };
}

describe('the address of a search', () => {
  it('holds the query and what is chosen', () => {
    expect(readState('?q=taliban&country=malta&country=iceland&year=2022')).toEqual({
      query: 'taliban',
      chosen: { ...NONE, country: ['malta', 'iceland'], year: ['2022'] },
    });
  });

  it('is empty for an empty search', () => {
    expect(readState('')).toEqual({ query: '', chosen: NONE });
    expect(writeState({ query: '', chosen: NONE })).toBe('');
  });

  it.each([
    '?q=taliban',
    '?q=a+%26+b+%3D+c%3F',
    '?country=malta',
    '?q=%C4%A7awdex&group=front&group=league&tag=shipping&year=2022',
  ])('is written as it was read: %s', (search) => {
    expect(writeState(readState(search))).toBe(search);
  });

  it('loses the space around the query, values that are given twice, and what it does not know', () => {
    expect(writeState(readState('?q=+a+&year=2022&year=2022&utm=x'))).toBe('?q=a&year=2022');
  });
});

describe('isChosen', () => {
  const ferry = article({ country: ['malta'], year: ['2022'] });

  it('lets everything through when nothing is chosen', () => {
    expect(isChosen(ferry, NONE)).toBe(true);
  });

  it('needs one of the values that are chosen in a facet', () => {
    expect(isChosen(ferry, { ...NONE, country: ['iceland', 'malta'] })).toBe(true);
    expect(isChosen(ferry, { ...NONE, country: ['iceland'] })).toBe(false);
  });

  it('needs a value of each facet in which any is chosen', () => {
    expect(isChosen(ferry, { ...NONE, country: ['malta'], year: ['2022'] })).toBe(true);
    expect(isChosen(ferry, { ...NONE, country: ['malta'], year: ['2021'] })).toBe(false);
  });
});

describe('countFacet', () => {
  const articles = [
    article({ country: ['malta', 'iceland'], year: ['2022'] }),
    article({ country: ['malta'], year: ['2021'] }),
    article({ country: ['cyprus'], year: ['2021'] }),
  ];

  it('counts the articles of each value, most first and then by name', () => {
    expect(countFacet(articles, 'country', NONE)).toEqual([
      ['malta', 2],
      ['cyprus', 1],
      ['iceland', 1],
    ]);
  });

  it('counts only what the choices in other facets leave', () => {
    expect(countFacet(articles, 'country', { ...NONE, year: ['2022'] })).toEqual([
      ['iceland', 1],
      ['malta', 1],
    ]);
  });

  it('counts as if nothing were chosen in the facet itself, where a further choice adds', () => {
    expect(countFacet(articles, 'country', { ...NONE, country: ['cyprus'] })).toEqual(
      countFacet(articles, 'country', NONE),
    );
  });

  it('keeps a chosen value that no article has, so that it can be given up', () => {
    expect(countFacet([], 'country', { ...NONE, country: ['malta'] })).toEqual([['malta', 0]]);
  });

  it('has nothing to count without articles', () => {
    expect(countFacet([], 'country', NONE)).toEqual([]);
  });
});
