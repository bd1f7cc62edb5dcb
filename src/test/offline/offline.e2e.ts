import { appendFile, cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { serveFolder, type Serving } from '../../../scripts/serve/serve-folder.ts';
import { stateOf, versionOf, versionOn } from './device.ts';
import { type Change, type FixtureSite, fixtureSite } from '../fixture-site.ts';
import { markOf } from '../notes/article-notes.ts';
import { noteBeside } from '../notes/margin.ts';
import { runAxe } from '../run-axe.ts';
import { hitsOf, resultsReady } from '../search/search-page.ts';
import { useServed } from '../use-site.ts';
import { watchPage } from '../watch-page.ts';

const BASE = '/archive/';
const ARTICLE = 'articles/ferry-of-examples/';
const KEEP = 'Keep this archive on this device';
/** Storing takes longer on a busy machine. */
const slowly = { timeout: 20_000 };
const REMOVE = 'Remove from this device';

const offered: Change = {
  name: 'offline',
  make: (content) => appendFile(join(content, 'site.yaml'), '\noffline: true\n'),
};
const corrected: Change = {
  name: 'offline-corrected',
  make: async (content) => {
    await offered.make(content);
    await appendFile(
      join(content, 'articles/ferry-of-examples.md'),
      '\n\nA later correction: the lighthouse is green.\n',
    );
  },
};

let first: FixtureSite;
let second: FixtureSite;
let work: string;
let root: string;
let serving: Serving | undefined;
let port = 0;

beforeAll(async () => {
  first = await fixtureSite('islands', BASE, offered);
  second = await fixtureSite('islands', BASE, corrected);
  work = await mkdtemp(join(tmpdir(), 'offline-'));
  root = join(work, 'site');
});
afterAll(() => rm(work, { recursive: true, force: true }));

const site = useServed(async () => {
  await publish(first);
  return goOnline();
});
afterEach(async () => {
  await publish(first);
  await goOnline();
});

/** Replaces the site that is served. */
async function publish({ folder }: FixtureSite): Promise<void> {
  const next = join(work, 'next');
  await cp(folder, next, { recursive: true });
  await rm(root, { recursive: true, force: true });
  await rename(next, root);
}

async function goOnline(): Promise<Serving> {
  serving ??= await serveFolder({ root, base: BASE, port });
  port = Number(new URL(serving.url).port);
  return { url: serving.url, close: goOffline };
}

async function goOffline(): Promise<void> {
  await serving?.close();
  serving = undefined;
}

/** Opens the page about reading offline, and stores the archive. */
async function store(page: Page): Promise<void> {
  await page.goto(site.url('about/offline/'));
  await page.getByRole('button', { name: KEEP }).click();
  await isStored(page);
}

async function isStored(page: Page): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Stored on this device' }).waitFor(slowly);
}

test('nothing is stored, and no service worker registered, before the reader asks', async () => {
  const page = await site.openBlank({ bypassCSP: true });
  const troubles = watchPage(page, new URL(site.url()).host);
  await page.goto(site.url());
  await page.getByRole('link', { name: 'Read offline' }).click();
  await page.getByText(/It takes \d\.\d MB of storage\./).waitFor();
  expect(await stateOf(page)).toEqual({ workers: 0, caches: 0, keys: [] });
  expect(await runAxe(page)).toEqual([]);
  await store(page);
  expect(await runAxe(page)).toEqual([]);
  expect(troubles).toEqual([]);
});

test('hosts are told to ask for new versions of the service worker and of the list of files', async () => {
  for (const path of ['service-worker.js', 'about/offline/version.json', 'about/offline/files.json']) {
    const { headers } = await fetch(site.url(path));
    expect(headers.get('cache-control'), path).toBe('no-cache');
  }
});

test('without JavaScript, the page says what it needs', async () => {
  const page = await site.open('about/offline/', { javaScriptEnabled: false });
  expect(await page.locator('noscript').innerText()).toBe('This needs JavaScript.');
  expect(await page.getByRole('button', { name: KEEP }).count()).toBe(0);
});

test('a reader without a connection reads, follows a note, searches, and is told of a wrong address', async () => {
  const page = await site.openBlank();
  await store(page);
  await page.context().setOffline(true);
  await goOffline();

  await page.getByRole('link', { name: 'Articles', exact: true }).first().click();
  await page.waitForURL(site.url('articles/'));
  const answer = await page.goto(site.url(ARTICLE.slice(0, -1)));
  expect(page.url()).toBe(site.url(ARTICLE));
  expect(await answer?.text()).toBe(await readFile(join(root, ARTICLE, 'index.html'), 'utf8'));
  await markOf(page, 1).click();
  await (await noteBeside(page, 1)).getByText('Ferry Runs').waitFor();

  await page.getByRole('searchbox').first().fill('ferry');
  await page.keyboard.press('Enter');
  await page.waitForURL(site.url('search/?q=ferry'));
  await resultsReady(page);
  expect((await hitsOf(page)).some(({ href }) => href.startsWith(`${BASE}${ARTICLE}`))).toBe(true);

  await page.goto(site.url('2022/08/15/ferry/'));
  await page.waitForURL(site.url(ARTICLE));

  const wrong = await page.goto(site.url('articles/none/'));
  expect(wrong?.status()).toBe(404);
  await page.getByRole('heading', { name: 'Page not found' }).waitFor();

  await page.goto(site.url('about/offline/'));
  await isStored(page);
});

test('readers with a connection see a correction at once, and what changed is stored while they read', async () => {
  const page = await site.openBlank();
  await store(page);
  const before = await stateOf(page);
  const open = await page.context().newPage();
  await open.goto(site.url('search/'));
  await publish(second);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url(ARTICLE));
  await page.getByText('the lighthouse is green').first().waitFor();
  await page.goto(site.url('about/offline/'));
  await expect.poll(() => versionOn(page, site.url()), slowly).toBe(await versionOf(second));

  expect(asked.some((url) => url.endsWith('/people/bruno-sample/'))).toBe(false);
  const after = await stateOf(page);
  const ofArticle = (keys: readonly string[]) =>
    keys.filter((url) => url.startsWith(`${site.url(ARTICLE)}index.html?`));
  await expect.poll(async () => ofArticle((await stateOf(page)).keys), slowly).toHaveLength(1);
  expect(ofArticle(after.keys)).not.toEqual(ofArticle(before.keys));

  await goOffline();
  await page.goto(site.url(ARTICLE));
  await page.getByText('the lighthouse is green').first().waitFor();
  // The page that was opened before the update still searches the index of its own version.
  await open.getByRole('searchbox').first().fill('ferry');
  await expect.poll(() => hitsOf(open), slowly).not.toEqual([]);
});

test('an update that fails leaves the old version whole, and goes on later', async () => {
  const page = await site.openBlank();
  await store(page);
  await publish(second);
  const changed = join(root, 'search/manifest.json');
  const whole = await readFile(changed);
  await writeFile(changed, 'not what was published');
  await page.goto(site.url('about/offline/'));
  await page.getByText('search/manifest.json did not arrive as it was published').waitFor();
  expect(await versionOn(page, site.url())).toBe(await versionOf(first));

  await writeFile(changed, whole);
  await page.getByRole('button', { name: 'Continue' }).click();
  await isStored(page);
  expect(await versionOn(page, site.url())).toBe(await versionOf(second));
});

test('storing can be stopped, continues on other pages, and removes everything on request', async () => {
  const page = await site.openBlank();
  let served = 0;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*', async (route) => {
    if (route.request().resourceType() === 'fetch' && ++served > 20) await held;
    await route.continue().catch(() => undefined);
  });
  await page.goto(site.url('about/offline/'));
  await page.getByRole('button', { name: KEEP }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByText('Storing has stopped.').waitFor();
  release();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  const { keys } = await stateOf(page);
  expect(keys.length).toBeGreaterThan(0);

  await page.getByRole('button', { name: 'Continue' }).click();
  await page.goto(site.url(ARTICLE));
  await expect.poll(() => versionOn(page, site.url()), slowly).toBe(await versionOf(first));

  await page.goto(site.url('about/offline/'));
  await page.getByRole('button', { name: REMOVE }).click();
  await page.getByText('Removed from this device.').waitFor();
  expect(await stateOf(page)).toEqual({ workers: 0, caches: 0, keys: [] });
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('a browser without space says how much is needed', async () => {
  const page = await site.openBlank();
  await page.addInitScript(() => {
    navigator.storage.estimate = () => Promise.resolve({ quota: 1_000_000, usage: 950_000 });
  });
  await page.goto(site.url('about/offline/'));
  await page.getByRole('button', { name: KEEP }).click();
  await page.getByText(/not enough space: \d\.\d MB more is needed, and the browser allows 50 kB/).waitFor();
});

test('when the site no longer offers it, nothing remains on the device', async () => {
  const page = await site.openBlank();
  await store(page);
  await rm(join(root, 'about/offline'), { recursive: true });
  await rm(join(root, 'service-worker.js'));
  // A service worker looks for it when it starts.
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.goto(site.url());
  await expect.poll(async () => (await stateOf(page)).caches, slowly).toBe(0);
});
