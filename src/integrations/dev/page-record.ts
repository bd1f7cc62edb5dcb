import type { RecordKey } from '../../loaders/follow/choose-records.ts';
import { collections } from '../../loaders/collections.ts';
import { routes } from '../../loaders/record-page.ts';

/** The record of a page, by the page's path below the base path; undefined for indexes and similar pages. */
export function pageRecord(path: string): RecordKey | undefined {
  if (path === '/') return 'site/site';
  if (path === '/about/') return 'pages/about';
  for (const [collection, route] of routes) {
    const id = path.startsWith(route) ? path.slice(route.length).split('/')[0] : '';
    if (id) return `${collection}/${id}`;
  }
  return undefined;
}

/** The file of a record, as a path within the content folder. */
export function recordFile(key: RecordKey): string | undefined {
  for (const [collection, place] of Object.entries(collections)) {
    if (!key.startsWith(`${collection}/`)) continue;
    return 'file' in place ? place.file : `${place.folder}/${key.slice(collection.length + 1)}${place.extension}`;
  }
  return undefined;
}
