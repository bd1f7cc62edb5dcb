import { expect, test } from 'vitest';
import { arrangeHits } from './arrange-hits.ts';
import type { Hit } from './model.ts';
import { readState, type SearchState } from './search-state.ts';

const NONE = readState('').chosen;

function article(order: number, year: number): Hit {
  const url = `/${year}/`;
  const facets = { language: 'en', facets: NONE, authors: [], notes: new Map() };
  const indexed = { slug: '', order, url, title: '', detail: '', year, ...facets };
  return { kind: 'page', url, title: '', detail: '', article: indexed, places: [] };
}

const hits: Hit[] = [
  { kind: 'entity', url: '/malta/', name: '', detail: '' },
  { kind: 'topic', url: '/shipping/', name: '', detail: '' },
  article(1, 2021),
  article(0, 2022),
  article(2, 2020),
  { kind: 'page', url: '/about/', title: '', detail: '', places: [] },
];

function arranged(state: Partial<SearchState>): string[] {
  return arrangeHits(hits, { query: '', chosen: NONE, sort: 'relevance', ...state }).map(({ url }) => url);
}

test('hits are sorted by relevance', () => {
  expect(arranged({})).toEqual(hits.map(({ url }) => url));
});

test('articles can be sorted by date, after names and before other pages', () => {
  const names = ['/malta/', '/shipping/'];
  expect(arranged({ sort: 'newest' })).toEqual([...names, '/2022/', '/2021/', '/2020/', '/about/']);
  expect(arranged({ sort: 'oldest' })).toEqual([...names, '/2020/', '/2021/', '/2022/', '/about/']);
});

test('filters keep names and the articles that match', () => {
  expect(arranged({ from: 2021 })).toEqual(['/malta/', '/shipping/', '/2021/', '/2022/']);
  expect(arranged({ chosen: { ...NONE, tag: ['war'] } })).toEqual(['/malta/', '/shipping/']);
});
