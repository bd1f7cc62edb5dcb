import type { Kept } from '../../archive/offline/kept.ts';
import { OFFLINE_FORMAT } from '../../archive/offline/manifest.ts';

/** The cache for a site: its files, and the record of the version that is whole. @param scope the site’s address */
export function openCache(scope: string): Promise<Cache> {
  return caches.open(nameOf(scope));
}

/** Deletes everything that is stored of a site. */
export async function deleteCache(scope: string): Promise<void> {
  await caches.delete(nameOf(scope));
}

/** A stored file, or the record; nothing is created. */
export function readStored(scope: string, key: string): Promise<Response | undefined> {
  return caches.match(key, { cacheName: nameOf(scope) });
}

/** The version that is whole on this device; undefined if none is. */
export async function readKept(scope: string): Promise<Kept | undefined> {
  const record = await readStored(scope, recordOf(scope));
  const kept = (await record?.json()) as Kept | undefined;
  return kept?.format === OFFLINE_FORMAT ? kept : undefined;
}

/** Makes a version the one that is read, in one step. */
export async function writeKept(scope: string, kept: Kept): Promise<void> {
  await (await openCache(scope)).put(recordOf(scope), new Response(JSON.stringify(kept)));
}

/** The address of the record in the cache. */
export function recordOf(scope: string): string {
  return `${scope}?record`;
}

function nameOf(scope: string): string {
  return `steppe ${scope}`;
}
