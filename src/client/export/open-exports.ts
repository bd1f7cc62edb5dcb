import type { ExportIndex, PagesFile, SourcesFile } from '../../archive/exports/export-parts.ts';
import type { ArticleSources, CitedNotes } from '../../archive/exports/model.ts';
import type { IndexManifest } from '../../archive/search/index-manifest.ts';
import { memoize } from '../search/memoize.ts';
import { readFile } from '../search/read-file.ts';

/** The files that exports are made of. */
export interface Exports {
  /** The notes of a page, by its key: those of an article, or of a country, group, person, topic or outlet. */
  notesOf: (page: string) => Promise<CitedNotes[]>;
  /** The sources of an article, by its slug; undefined if its notes cite none. */
  sourcesOf: (slug: string) => Promise<ArticleSources | undefined>;
}

/**
 * Opens the files of the current version of the site.
 *
 * @param base the path that the site is published under
 */
export async function openExports(base: string): Promise<Exports> {
  // In `dev` they have no version.
  const manifest = await readFile<IndexManifest>(`${base}search/manifest.json`, { isFresh: true }).catch(
    () => undefined,
  );
  const folder = `${base}search/${manifest ? `${manifest.version}/` : ''}exports/`;
  const index = await readFile<ExportIndex>(`${folder}index.json`);
  const [sources, pages] = [new Map(Object.entries(index.sources)), new Map(Object.entries(index.pages))];
  const readSources = memoize((file) => readFile<SourcesFile>(`${folder}sources/${file}.json`));

  async function sourcesOf(slug: string): Promise<ArticleSources | undefined> {
    const file = sources.get(slug);
    return file === undefined ? undefined : (await readSources(String(file)))[slug];
  }

  async function notesOf(page: string): Promise<CitedNotes[]> {
    const [, article] = /^articles\/(.*)/.exec(page) ?? [];
    const file = pages.get(page) ?? -1;
    const rows: PagesFile[string] =
      article === undefined ? ((await readFile<PagesFile>(`${folder}pages/${file}.json`))[page] ?? []) : [[article]];
    const found = await Promise.all(
      rows.map(async ([slug, labels, positions]): Promise<CitedNotes[]> => {
        const own = await sourcesOf(slug);
        if (!own) return [];
        return [
          {
            sources: own,
            ...(labels && { labels: new Set(labels) }),
            ...(positions && { positions: new Set(positions) }),
          },
        ];
      }),
    );
    return found.flat();
  }

  return { notesOf, sourcesOf };
}
