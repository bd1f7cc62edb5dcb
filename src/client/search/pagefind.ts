import { withoutWordForms } from '../../archive/search/indexed-text.ts';
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
}

/** The result of the engine: the best pages, and the number of all. */
export interface FoundPages {
  pages: TextPage[];
  total: number;
}

export type PageKind = 'articles' | 'others';

/** The parts of Pagefind's browser module that the search page uses. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  /** Begins to load its files. */
  init: () => Promise<void>;
  search: (
    query: string,
    options: { filters: object },
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
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
 * Prepares the full-text search.
 *
 * @param version the folder of its files
 */
export function textSearch(base: string, version: string): TextSearch {
  const engine = once(() => load(base, version));
  const divided = new Map<string, PageWords>();
  const divide = (found: PagefindPage): TextPage => {
    const page = asPrinted(found);
    const words = divided.get(page.url) ?? pageWords(page.content);
    divided.set(page.url, words);
    return { ...page, words };
  };
  const find = async (words: string, kind: PageKind): Promise<FoundPages> => {
    const { results } = await (await engine()).search(words, { filters: FILTERS[kind] });
    const pages = await Promise.all(results.slice(0, MOST[kind]).map((result) => result.data()));
    return { pages: pages.map(divide), total: results.length };
  };
  const recent = {
    articles: memoize((words) => find(words, 'articles'), KEPT),
    others: memoize((words) => find(words, 'others'), KEPT),
  };
  return {
    openText: async () => void (await engine()),
    findPages: (words, kind) => recent[kind](words),
  };
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

async function load(base: string, version: string): Promise<Pagefind> {
  const address = `${base}pagefind/${version}/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  await pagefind.init();
  return pagefind;
}
