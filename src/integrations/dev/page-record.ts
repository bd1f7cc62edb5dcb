import type { RecordKey } from '../../loaders/follow/choose-records.ts';
import { collectionNames, filesOf } from '../../loaders/collections.ts';
import { routes } from '../../loaders/record-page.ts';

/** The record of a page, by the page's path below the base path; undefined for indexes and similar pages. */
export function pageRecord(path: string): RecordKey | undefined {
  if (path === '/') return 'site/site';
  for (const [collection, route] of routes) {
    const id = path.startsWith(route) ? path.slice(route.length).split('/')[0] : '';
    if (id) return `${collection}/${id}`;
  }
  return undefined;
}

/** The files that a record may be in, as paths within the content folder. */
export function recordFiles(key: RecordKey): string[] {
  const collection = collectionNames.find((name) => key.startsWith(`${name}/`));
  return collection === undefined ? [] : filesOf(collection, key.slice(collection.length + 1));
}
