import type { EntityPassage, SearchIndex } from '../../archive/search-index.ts';
import { isAbbreviation } from '../../archive/names.ts';
import { articleHits, entityHits, type Hit, textHits } from './find-hits.ts';
import { nameResolver } from './resolve-names.ts';
import type { PagefindPage } from './text-places.ts';

/** Where answers come from: the files of the site, and the full-text search. */
export interface Sources {
  readIndex: () => Promise<SearchIndex>;
  readPassages: (entityKey: string) => Promise<EntityPassage[]>;
  findText: (query: string) => Promise<PagefindPage[]>;
}

/**
 * Answers a query in two steps: first what it names, from the small index of names, with every article that names it;
 * then all of it, with the pages in which its words stand. An abbreviation is a name and nothing else: "IS" does not
 * ask for the word "is".
 */
export async function* searchArchive(
  query: string,
  { readIndex, readPassages, findText }: Sources,
): AsyncGenerator<Hit[]> {
  const index = await readIndex();
  const { articles, entities } = index;
  const resolved = nameResolver(entities)(query);
  const [named] = resolved.exact;
  const passages = named && named.articles.length > 0 ? await readPassages(named.key) : [];
  const hits = [...entityHits(resolved), ...(named ? articleHits(named, passages, articles) : [])];
  yield hits;
  const names = named ? [named.name, ...named.aliases] : [];
  const isOnlyName = names.some((name) => isAbbreviation(name) && name.toLowerCase() === query.toLowerCase());
  if (query === '' || isOnlyName) return;
  yield [...hits, ...textHits(await findText(query), index, hits)];
}
