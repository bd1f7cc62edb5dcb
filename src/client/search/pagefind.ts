import { withoutWordForms } from '../../archive/search/indexed-text.ts';
import type { StemsOf } from '../../archive/search/search-index.ts';
import { indexLanguage } from '../../archive/search/text-language.ts';
import { memoize, once } from './memoize.ts';
import { type PageWords, pageWords } from './page-words.ts';

/** Pagefind's data of a page that matches. */
export interface PagefindPage {
  url: string;
  meta: { title?: string };
  content: string;
  /** The indexes of the matching words in `content`. */
  locations: number[];
  /** The elements with ids, each with the index of its first word. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** A page that matches, with its text divided into words. */
export interface TextPage extends PagefindPage {
  words: PageWords;
  /** The stems of its language; English if left out. */
  stemsOf?: StemsOf;
}

/** The result of the engine: the best pages, and the number of all. */
export interface FoundPages {
  pages: TextPage[];
  total: number;
}

export type PageKind = 'articles' | 'others';

/** The parts of Pagefind's browser module that the search page uses. */
interface Pagefind {
  createInstance: (options: { baseUrl: string }) => PagefindInstance;
}

interface PagefindInstance {
  /** Resolves when its files are loaded. */
  init: () => Promise<void>;
  search: (query: string, options: { filters: object }) => Promise<{ results: PagefindResult[] }>;
}

interface PagefindResult {
  /** Of the page, in all indexes. */
  id: string;
  score: number;
  data: () => Promise<PagefindPage>;
}

/** The index of the texts in one language. */
interface LanguageIndex {
  instance: PagefindInstance;
  stemsOf: StemsOf;
}

const MOST: Record<PageKind, number> = { articles: 40, others: 12 };
const FILTERS: Record<PageKind, object> = { articles: { kind: 'article' }, others: { not: { kind: 'article' } } };
const KEPT = 20;

export interface TextSearch {
  /** Loads the engine, which the first search would do otherwise. */
  openText: () => Promise<void>;
  findPages: (words: string, kind: PageKind) => Promise<FoundPages>;
}

/**
 * Prepares the full-text search. Pagefind has an index for each language, with its stems: all of them are asked.
 *
 * @param version the folder of its files
 * @param readStems the stems of each language of the texts
 */
export function textSearch(
  base: string,
  version: string,
  readStems: () => Promise<ReadonlyMap<string, StemsOf>>,
): TextSearch {
  const engines = once(async () => load(base, version, await readStems()));
  const divided = new Map<string, PageWords>();
  const divide = (found: PagefindPage, stemsOf: StemsOf): TextPage => {
    const page = asPrinted(found);
    const words = divided.get(page.url) ?? pageWords(page.content);
    divided.set(page.url, words);
    return { ...page, words, stemsOf };
  };
  const find = async (words: string, kind: PageKind): Promise<FoundPages> => {
    const answers = await Promise.all(
      (await engines()).map(async ({ instance, stemsOf }) => {
        const { results } = await instance.search(words, { filters: FILTERS[kind] });
        return results.map((result) => ({ result, stemsOf }));
      }),
    );
    const found = answers.length > 1 ? best(answers.flat()) : answers.flat();
    const read = found.slice(0, MOST[kind]).map(async ({ result, stemsOf }) => divide(await result.data(), stemsOf));
    return { pages: await Promise.all(read), total: found.length };
  };
  const recent = {
    articles: memoize((words) => find(words, 'articles'), KEPT),
    others: memoize((words) => find(words, 'others'), KEPT),
  };
  return {
    openText: async () => void (await engines()),
    findPages: (words, kind) => recent[kind](words),
  };
}

/** The results of several indexes, the best first, each once: a language without pages is answered by another index. */
function best<Found extends { result: PagefindResult }>(found: readonly Found[]): Found[] {
  const once = new Map(found.map((one) => [one.result.id, one]));
  return [...once.values()].sort((a, b) => b.result.score - a.result.score);
}

/** A page without the forms that the index adds to its words. */
function asPrinted({ content, meta, anchors, ...page }: PagefindPage): PagefindPage {
  return {
    ...page,
    content: withoutWordForms(content),
    meta: { ...meta, ...(meta.title !== undefined && { title: withoutWordForms(meta.title) }) },
    anchors: anchors.map(({ text, ...anchor }) => ({
      ...anchor,
      ...(text !== undefined && { text: withoutWordForms(text) }),
    })),
  };
}

async function load(base: string, version: string, stems: ReadonlyMap<string, StemsOf>): Promise<LanguageIndex[]> {
  const address = `${base}pagefind/${version}/pagefind.js`;
  const byIndex = new Map(Array.from(stems, ([language, stemsOf]) => [indexLanguage(language), stemsOf]));
  return Promise.all(
    [...byIndex].map(async ([language, stemsOf], number) => {
      // A module runs the code of one language only, so each further language has a copy of the module.
      const copy = number === 0 ? address : `${address}?${language}`;
      const { createInstance } = (await import(/* @vite-ignore */ copy)) as Pagefind;
      const instance = inLanguage(language, () => createInstance({ baseUrl: base }));
      await instance.init();
      return { instance, stemsOf };
    }),
  );
}

/** Creates an instance for a language: Pagefind takes that of the page, and no other. */
function inLanguage(language: string, create: () => PagefindInstance): PagefindInstance {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = language;
  try {
    return create();
  } finally {
    root.lang = lang;
  }
}
