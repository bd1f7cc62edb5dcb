import type { IndexedArticle } from '../../archive/search/search-index.ts';
import { wordsOf } from './parse-query.ts';
import { isFunctionWord } from './plain-words.ts';
import { isInflectionOf } from './word-forms.ts';

export interface FoundTitles {
  /** The articles in whose titles all words of the query stand. */
  articles: Set<IndexedArticle>;
  /** Whether the query is so much of a title that it asks for nothing else. */
  isTitle: boolean;
}

const TELLING = 4;

/** The articles that a query may mean by their titles. */
export function findTitles(words: readonly string[], articles: readonly IndexedArticle[]): FoundTitles {
  const telling = words.filter((word) => !isFunctionWord(word));
  if (telling.length === 0) return { articles: new Set(), isTitle: false };
  const titles = articles.map((article) => ({ article, title: wordsOf(article.title) }));
  const found = titles.filter(({ title }) => telling.every((word) => title.some((one) => isInflectionOf(one, word))));
  const whole = words.join(' ');
  return {
    articles: new Set(found.map(({ article }) => article)),
    isTitle: found.some(({ title }) => telling.length >= TELLING || title.join(' ') === whole),
  };
}
