import type { CollectionName } from './collections.ts';
import type { FileRecord } from './file-record.ts';

/** The folders of the site with pages of records. */
export const routes: ReadonlyMap<CollectionName, string> = new Map<CollectionName, string>([
  ['articles', '/articles/'],
  ['countries', '/countries/'],
  ['groups', '/groups/'],
  ['people', '/people/'],
  ['series', '/series/'],
  ['tags', '/tags/'],
  ['outlets', '/sources/'],
  // Last: it is the beginning of all others.
  ['pages', '/'],
]);

/** The path of a record's page; undefined for kinds without pages. */
export function recordPage({ collection, id }: Pick<FileRecord, 'collection' | 'id'>): string | undefined {
  const route = routes.get(collection);
  return route === undefined ? undefined : `${route}${id}/`;
}
