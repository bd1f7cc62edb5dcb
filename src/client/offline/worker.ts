import { find, keyOf, type Kept } from '../../archive/offline/kept.ts';
import { offlinePaths } from '../../archive/offline/manifest.ts';
import { deleteCache, readKept, readStored } from './cache.ts';

/*
 * The service worker of readers who have asked to keep the archive. It stores nothing itself. With a connection, readers
 * get what the site has now, because a stale page could lack a correction; what never changes under its name comes from
 * the device. Without a connection, they get the version that is stored.
 */

interface Waiting extends Event {
  waitUntil: (promise: Promise<unknown>) => void;
}
interface Fetching extends Waiting {
  request: Request;
  respondWith: (response: Promise<Response>) => void;
}

declare const self: {
  registration: ServiceWorkerRegistration;
  clients: { claim: () => Promise<void> };
  skipWaiting: () => Promise<void>;
  addEventListener: {
    (type: 'install' | 'activate', listener: (event: Waiting) => void): void;
    (type: 'fetch', listener: (event: Fetching) => void): void;
    (type: 'message', listener: (event: MessageEvent) => void): void;
  };
};

/** How long a page may take to come from the site, if the device has it, in milliseconds. */
const PATIENCE = 4000;

const { scope } = self.registration;
let kept: Promise<Kept | undefined> | undefined;
let asked = false;

self.addEventListener('install', () => void self.skipWaiting());
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()));
// Another version has been stored.
self.addEventListener('message', ({ ports }) => {
  kept = undefined;
  ports[0]?.postMessage('read');
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (!isForDevice(request)) return;
  event.respondWith(answer(request));
  if (request.mode !== 'navigate' || asked) return;
  asked = true;
  event.waitUntil(leaveIfWithdrawn());
});

/** Requests with an `integrity` are those that store a file; requests for a part of a file are for recordings. */
function isForDevice({ method, url, headers, integrity, destination }: Request): boolean {
  return (
    method === 'GET' && url.startsWith(scope) && !headers.has('range') && !(integrity !== '' && destination === '')
  );
}

async function answer(request: Request): Promise<Response> {
  const version = await (kept ??= readKept(scope));
  if (!version) return fetch(request);
  const found = find(request.url, scope, version);
  if (found.kind === 'file') {
    const stored = () => readStored(scope, found.key);
    return found.isFixed ? ((await stored()) ?? fetch(request)) : freshOr(request, stored, PATIENCE);
  }
  const isPage = request.mode === 'navigate';
  if (found.kind === 'moved' && isPage)
    return freshOr(request, () => Promise.resolve(Response.redirect(found.to, 301)));
  if (found.kind === 'no-page' && isPage) return freshOr(request, () => readNotFound(version));
  return fetch(request);
}

/** What the site answers; what the device has if the site does not answer, or not in time. */
async function freshOr(
  request: Request,
  stored: () => Promise<Response | undefined>,
  patience?: number,
): Promise<Response> {
  const fetched = fetch(request).catch(() => undefined);
  const inTime = patience === undefined ? fetched : Promise.race([fetched, after(patience)]);
  const fresh = await inTime;
  if (fresh && fresh.status < 500) return fresh;
  return (await stored()) ?? (await fetched) ?? Response.error();
}

async function readNotFound({ files }: Kept): Promise<Response | undefined> {
  const file = files['404.html'];
  const stored = file && (await readStored(scope, keyOf(scope, '404.html', file)));
  return stored && new Response(stored.body, { status: 404, headers: stored.headers });
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds, undefined));
}

/** If the site no longer offers to be read offline, nothing of it remains on the device. */
async function leaveIfWithdrawn(): Promise<void> {
  const version = await fetch(scope + offlinePaths.version, { cache: 'no-store' }).catch(() => undefined);
  if (version?.status !== 404 && version?.status !== 410) return;
  kept = Promise.resolve(undefined);
  await self.registration.unregister();
  await deleteCache(scope);
}
