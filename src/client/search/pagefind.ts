import { once } from './once.ts';

/** What Pagefind tells of a page that matches. */
export interface PagefindPage {
  url: string;
  meta: { title?: string };
  content: string;
  /** The words of `content`, by number, that match. */
  locations: number[];
  /** The elements with ids, each with the number of its first word. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** What the engine found: the best pages, and how many there are. */
export interface FoundPages {
  pages: PagefindPage[];
  total: number;
}

export type PageKind = 'articles' | 'others';

/** The parts of Pagefind's browser module that the search page uses. */
interface Pagefind {
  options: (options: { baseUrl: string }) => Promise<void>;
  search: (
    query: string,
    options: { filters: object },
  ) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

const MOST: Record<PageKind, number> = { articles: 40, others: 12 };
const FILTERS: Record<PageKind, object> = { articles: { kind: 'article' }, others: { not: { kind: 'article' } } };

/** Prepares the full-text search; the engine is loaded with the first query. */
export function textSearch(base: string): (words: string, kind: PageKind) => Promise<FoundPages> {
  const engine = once(() => load(base));
  return async (words, kind) => {
    const { results } = await (await engine()).search(words, { filters: FILTERS[kind] });
    const pages = await Promise.all(results.slice(0, MOST[kind]).map((result) => result.data()));
    return { pages, total: results.length };
  };
}

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  return pagefind;
}
