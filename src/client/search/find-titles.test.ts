import { expect, test } from 'vitest';
import type { IndexedArticle } from '../../archive/search/search-index.ts';
import { ENGLISH_FUNCTION_WORDS } from '../../archive/search/english-function-words.ts';
import { findTitles } from './find-titles.ts';
import { readState } from './search-state.ts';
import { wordsOf } from '../../archive/search/words.ts';

const facets = readState('').chosen;
const articles = ['A Ferry to Malta', 'Malta', 'Ferries of Malta: a harbour tale', 'Iceland and Malta'].map(
  (title, order): IndexedArticle => ({
    slug: title,
    order,
    url: '',
    language: 'en',
    title,
    detail: '',
    year: 2022,
    facets,
    authors: [],
    notes: new Map(),
  }),
);

function find(query: string) {
  const { articles: found, isTitle } = findTitles(wordsOf(query), {
    articles,
    functionWords: ENGLISH_FUNCTION_WORDS,
    stems: new Map(),
  });
  return { found: [...found].map(({ order }) => order), isTitle };
}

test('finds articles whose titles have all the words, in any form', () => {
  expect(find('ferry malta')).toEqual({ found: [0, 2], isTitle: false });
  expect(find('ferry iceland')).toEqual({ found: [], isTitle: false });
});

test.each(['malta', 'A ferry to Malta', 'Ferries of Malta', 'ferries malta harbour tale'])(
  '“%s” is a title',
  (query) => {
    expect(find(query).isTitle).toBe(true);
  },
);

test.each(['iceland', 'harbour tale', 'ferry', 'the of', ''])('“%s” is not a title', (query) => {
  expect(find(query).isTitle).toBe(false);
});
