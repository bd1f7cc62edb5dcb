import type { CslRecord } from '../../archive/citations/csl.ts';
import type { Hit } from '../search/model.ts';
import { readFile } from '../search/read-file.ts';
import { type Download, download } from './download.ts';
import { exportPlaces, type Places } from './export-places.ts';

/** Makes a file of the articles that a search found. @returns whether there are any */
export async function exportArticles(base: string, hits: readonly Hit[], file: Download): Promise<boolean> {
  const found = new Set(hits.flatMap((hit) => ('article' in hit && hit.article ? [hit.article.slug] : [])));
  if (found.size === 0) return false;
  const all = new Map((await readFile<CslRecord[]>(`${base}data/cite.json`)).map((item) => [item.id, item]));
  const items = [...found].flatMap((slug) => all.get(slug) ?? []);
  download(items, new Map(), file);
  return items.length > 0;
}

/** Makes a file of the sources cited in the passages and notes that a search found. @returns whether there are any */
export async function exportSources(base: string, hits: readonly Hit[], file: Download): Promise<boolean> {
  return exportPlaces(base, placesFound(hits), file);
}

/** The places found in each article, by its slug, in the order of the hits. */
export function placesFound(hits: readonly Hit[]): Map<string, Places> {
  const found = new Map<string, Places>();
  for (const hit of hits) {
    if (!('article' in hit) || !hit.article) continue;
    const { slug } = hit.article;
    const places = found.get(slug) ?? { named: new Set(), paragraphs: new Set() };
    found.set(slug, places);
    for (const { url } of hit.kind === 'note' ? [hit] : hit.places) {
      const [, kind, id = ''] = /#(fn|p)-(.*)$/.exec(url) ?? [];
      if (kind === 'fn') places.named.add(id);
      if (kind === 'p') places.paragraphs.add(Number(id));
    }
  }
  return found;
}
