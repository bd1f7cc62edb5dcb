import type { IndexedArticle, SearchIndex, StemsOf } from '../../archive/search/search-index.ts';
import { baseLanguage } from '../../archive/search/text-language.ts';
import { wordsOf } from '../../archive/search/words.ts';
import { isUnspaced, offsetsInScriptRun } from '../../base/unspaced.ts';
import { isInflectionOf } from './word-forms.ts';

export interface FoundTitles {
  /** The articles whose titles have all words of the query. */
  articles: Set<IndexedArticle>;
  /** Whether the query is so much of a title that it can only mean that title. */
  isTitle: boolean;
}

const TELLING = 4;

/** Finds the articles that a query may mean by their titles. */
export function findTitles(
  words: readonly string[],
  { articles, functionWords, stems }: Pick<SearchIndex, 'articles' | 'functionWords' | 'stems'>,
): FoundTitles {
  const telling = words.filter((word) => !functionWords.has(word));
  if (telling.length === 0) return { articles: new Set(), isTitle: false };
  const titles = articles.map((article) => ({ article, title: wordsOf(article.title) }));
  const found = titles.filter(({ article, title }) => {
    const stemsOf = stems.get(baseLanguage(article.language));
    return telling.every((word) => title.some((one) => answers(one, word, stemsOf)));
  });
  return {
    articles: new Set(found.map(({ article }) => article)),
    isTitle: found.some(({ title }) => telling.length >= TELLING || isOpening(words, title, titles)),
  };
}

function answers(one: string, word: string, stemsOf: StemsOf | undefined): boolean {
  return isUnspaced(word) ? offsetsInScriptRun(one, word).length > 0 : isInflectionOf(one, word, stemsOf);
}

/** Whether words are a whole title, or its beginning with a word that is in no other title: "Beijing Binds". */
function isOpening(
  words: readonly string[],
  title: readonly string[],
  titles: readonly { title: string[] }[],
): boolean {
  if (words.some((word, index) => word !== title[index])) return false;
  const isOwn = (word: string) => titles.filter((other) => other.title.includes(word)).length === 1;
  return words.length === title.length || (words.length > 1 && words.some(isOwn));
}
