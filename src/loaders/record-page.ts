import type { CollectionName } from './collections.ts';
import type { SourceRecord } from './source-record.ts';

/** The folders of the site in which records have their pages. */
export const routes: ReadonlyMap<CollectionName, string> = new Map<CollectionName, string>([
  ['articles', '/articles/'],
  ['countries', '/countries/'],
  ['groups', '/groups/'],
  ['people', '/people/'],
  ['tags', '/tags/'],
  ['outlets', '/sources/'],
]);

/** The path of the page of a record; kinds that have none give undefined. */
export function recordPage({ collection, id }: Pick<SourceRecord, 'collection' | 'id'>): string | undefined {
  const route = routes.get(collection);
  return route === undefined ? undefined : `${route}${id}/`;
}
