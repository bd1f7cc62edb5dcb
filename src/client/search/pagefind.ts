import { once } from './once.ts';
import type { PagefindPage } from './text-places.ts';
import { trueMatches } from './true-matches.ts';

/** The parts of Pagefind's browser module that the search page uses. */
interface Pagefind {
  options: (options: { baseUrl: string; excerptLength?: number }) => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindPage> }[] }>;
}

const MOST = 12;

/** Prepares the full-text search; the engine is loaded with the first query. */
export function textSearch(base: string): (query: string) => Promise<PagefindPage[]> {
  const engine = once(() => load(base));
  return async (query) => {
    const { results } = await (await engine()).search(query);
    const pages = await Promise.all(results.slice(0, MOST).map((result) => result.data()));
    return trueMatches(pages, query);
  };
}

async function load(base: string): Promise<Pagefind> {
  const address = `${base}pagefind/pagefind.js`;
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ baseUrl: base });
  return pagefind;
}
