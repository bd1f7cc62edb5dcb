import {
  addressOf,
  isFixed,
  type Kept,
  keyOf,
  missingFiles,
  obsoleteKeys,
  replace,
  withoutFormer,
} from '../../archive/offline/kept.ts';
import { offlinePaths, type OfflineFile, type OfflineManifest } from '../../archive/offline/manifest.ts';
import { deleteCache, openCache, readKept, recordOf, writeKept } from './cache.ts';
import { readManifest, readVersion } from './read-site.ts';
import { StoreError } from './store-error.ts';

/** How much of a version is stored, in bytes. */
export type OnProgress = (done: number, total: number) => void;

/** How many files are fetched at once: few, so that the reader’s own requests are not slower. */
const AT_ONCE = 4;

/**
 * Stores the current version of the site on this device, or what it lacks of it. Until it is whole, the version before
 * stays whole. What was fetched remains if this is interrupted. One page does this at a time; others wait.
 *
 * @param scope the site’s address
 * @throws a StoreError, or the reason of the signal
 */
export async function storeArchive(scope: string, onProgress: OnProgress, signal?: AbortSignal): Promise<Kept> {
  const task = () => {
    signal?.throwIfAborted();
    return storeCurrent(scope, onProgress, signal);
  };
  return navigator.locks.request(lockOf(scope), signal ? { signal } : {}, async () => {
    try {
      return await task();
    } catch (error) {
      if (!(error instanceof StoreError && error.reason === 'outdated')) throw error;
      // Another version has been published meanwhile.
      return task();
    }
  });
}

/** Removes everything that is stored on this device, and the service worker. */
export async function removeArchive(scope: string): Promise<void> {
  await navigator.locks.request(lockOf(scope), async () => {
    await deleteCache(scope);
    await tellWorker(scope);
    const registration = await navigator.serviceWorker.getRegistration(scope);
    if (registration?.scope === scope) await registration.unregister();
  });
}

async function storeCurrent(scope: string, onProgress: OnProgress, signal?: AbortSignal): Promise<Kept> {
  const before = await readKept(scope);
  const current = await readVersion(scope);
  await register(scope);
  if (before?.version === current.version) return tidy(scope, before);
  const manifest = await readManifest(scope, current.version);
  const cache = await openCache(scope);
  const missing = missingFiles(scope, manifest, await keysIn(cache));
  const lacking = missing.reduce((sum, [, [bytes]]) => sum + bytes, 0);
  await requireSpace(lacking);
  let done = manifest.bytes - lacking;
  onProgress(done, manifest.bytes);
  await inTurn(missing, async ([path, file]) => {
    await storeFile({ scope, cache, manifest, path, file, signal });
    onProgress((done += file[0]), manifest.bytes);
  });
  const kept = replace(before, manifest, Date.now());
  await writeKept(scope, kept).catch(throwSpace(lacking));
  await tellWorker(scope);
  return tidy(scope, kept);
}

interface FileToStore {
  scope: string;
  cache: Cache;
  manifest: OfflineManifest;
  path: string;
  file: OfflineFile;
  signal: AbortSignal | undefined;
}

/** Browsers compare what arrives with the digest: no file of another version is stored. */
async function storeFile({ scope, cache, manifest, path, file, signal }: FileToStore): Promise<void> {
  const [bytes, integrity] = file;
  const ask = (mode: RequestCache) =>
    fetch(addressOf(scope, path), { integrity, cache: mode, ...(signal && { signal }) });
  const response = await ask(isFixed(path, manifest.fixed) ? 'default' : 'no-cache')
    .catch(() => {
      signal?.throwIfAborted();
      return ask('reload');
    })
    .catch(async () => {
      signal?.throwIfAborted();
      const { version } = await readVersion(scope);
      throw new StoreError(version === manifest.version ? 'altered' : 'outdated', { file: path });
    });
  const body = await response.blob();
  await cache
    .put(keyOf(scope, path, file), new Response(body, { headers: lasting(response.headers) }))
    .catch(throwSpace(bytes));
}

/** The headers that hold for the contents, without those of how they were sent. */
function lasting(headers: Headers): Headers {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding', 'vary']) kept.delete(name);
  return kept;
}

async function register(scope: string): Promise<void> {
  await navigator.serviceWorker.register(scope + offlinePaths.worker, { scope }).catch((cause: unknown) => {
    throw new StoreError('unsupported', { cause });
  });
}

/** Deletes what no version needs any more. */
async function tidy(scope: string, kept: Kept): Promise<Kept> {
  const now = withoutFormer(kept, Date.now());
  if (now !== kept) {
    await writeKept(scope, now);
    await tellWorker(scope);
  }
  const cache = await openCache(scope);
  for (const key of obsoleteKeys(scope, now, await keysIn(cache), recordOf(scope))) await cache.delete(key);
  return now;
}

async function keysIn(cache: Cache): Promise<ReadonlySet<string>> {
  return new Set((await cache.keys()).map(({ url }) => url));
}

/** Resolves when the service worker will read the new record, or soon. */
async function tellWorker(scope: string): Promise<void> {
  const { active } = (await navigator.serviceWorker.getRegistration(scope)) ?? {};
  if (!active) return;
  const { port1, port2 } = new MessageChannel();
  await new Promise((resolve) => {
    port1.onmessage = resolve;
    setTimeout(resolve, 2000);
    active.postMessage('stored', [port2]);
  });
  port1.close();
}

/** Runs a task for each item, a few at a time. After a failure none is begun. */
async function inTurn<Item>(items: readonly Item[], task: (item: Item) => Promise<void>): Promise<void> {
  const rest = items.values();
  let failed = false;
  const run = async () => {
    for (const item of rest) {
      if (failed) return;
      await task(item).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, run));
}

async function requireSpace(bytes: number): Promise<void> {
  const free = await freeSpace();
  if (free !== undefined && free < bytes) throw new StoreError('space', { needed: bytes, free });
}

function throwSpace(bytes: number) {
  return async (cause: unknown): Promise<never> => {
    if (!(cause instanceof DOMException && cause.name === 'QuotaExceededError')) throw cause;
    throw new StoreError('space', { needed: bytes, free: (await freeSpace()) ?? 0, cause });
  };
}

/** What the browser still allows this site, in bytes; undefined if it does not say. */
async function freeSpace(): Promise<number | undefined> {
  const { quota, usage } = await navigator.storage.estimate();
  return quota === undefined || usage === undefined ? undefined : Math.max(quota - usage, 0);
}

function lockOf(scope: string): string {
  return `steppe ${scope}`;
}
