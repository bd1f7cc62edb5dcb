import type { IndexManifest } from '../../archive/search/index-manifest.ts';
import type { SearchFiles } from '../../client/search/model.ts';
import { readStemmer } from '../read-stemmer.ts';
import { openParts } from '../../client/search/open-index.ts';
import { searchArchive } from '../../client/search/search-archive.ts';
import { type DataFiles, mentionsOf } from '../read-data.ts';
import { english } from '../../i18n/english.ts';

/**
 * Searches for every name of every country and group, with the files of a served site.
 *
 * @returns a line for each fault: the page of the name is not the first hit, or an article with mentions is missing
 */
export async function searchEveryName(
  siteUrl: string,
  entities: DataFiles['entities'],
  mentions: DataFiles['mentions'],
): Promise<string[]> {
  const sources = await siteSources(siteUrl);
  const faults: string[] = [];
  for (const entity of entities) {
    const { kind, names, url } = entity;
    if (kind !== 'country' && kind !== 'group') continue;
    const naming = new Set(mentionsOf(mentions, entity).map(({ article }) => article));
    for (const name of names) {
      const hits = (await Array.fromAsync(searchArchive(name, sources))).at(-1)?.hits ?? [];
      const [first] = hits;
      if (first?.kind !== 'entity' || first.url !== new URL(url ?? '').pathname)
        faults.push(`“${name}” does not find ${url} first`);
      const pages = hits.flatMap((hit) => (hit.kind === 'page' ? [hit.url] : []));
      for (const article of naming)
        if (!pages.includes(`/articles/${article}/`)) faults.push(`“${name}” does not find ${article}`);
    }
  }
  return faults;
}

/** The files of the search of a site, without full-text search. */
async function siteSources(siteUrl: string): Promise<SearchFiles> {
  const read = async <T>(path: string) => (await (await fetch(new URL(path, siteUrl))).json()) as T;
  const { version } = await read<IndexManifest>('search/manifest.json');
  return {
    ...openParts((path) => read(`search/${version}/${path}.json`), readStemmer, '/', english),
    openText: () => Promise.resolve(),
    findPages: () => Promise.resolve({ pages: [], total: 0 }),
  };
}
