import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { withLock } from '../files/with-lock.ts';
import { openBrowser } from './browser.ts';
import { type DevServer, startDev } from './dev-server.ts';

const root = join(import.meta.dirname, '..', '..');
const fixture = join(import.meta.dirname, 'fixtures', 'islands', 'content');
const ferry = 'articles/ferry-of-examples';
const quarrel = 'articles/quarrel-of-examples';
const patience = { timeout: 120_000, interval: 250 };

let folder: string;
let content: string;
let dev: DevServer;
let browser: Browser;
let endTurn: () => void;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-dev-'));
  content = join(folder, 'content');
  await cp(fixture, content, { recursive: true });
  await cp(join(import.meta.dirname, 'fixtures', 'import', 'images', '2021'), join(content, 'media'), {
    recursive: true,
  });
  await mkdir(join(root, '.astro'), { recursive: true });
  // Builds of other tests write to the same folders of Astro.
  await new Promise<void>((begin, fail) => {
    const turn = () => new Promise<void>((end) => ((endTurn = end), begin()));
    withLock({ folder: join(root, '.astro'), name: 'build', onWait: () => undefined }, turn).catch(fail);
  });
  [dev, browser] = await Promise.all([
    startDev({ ARCHIVE_CONTENT: content, OUT_DIR: join(folder, 'not-built') }),
    openBrowser(),
  ]);
  // The first page takes long, because all its modules are compiled.
  await vi.waitUntil(async () => (await get(`${ferry}/`)).status === 200, { ...patience, timeout: 240_000 });
}, 420_000);

afterEach(async () => {
  await cp(fixture, content, { recursive: true });
});

afterAll(async () => {
  await Promise.all([dev?.stop(), browser?.close()]);
  endTurn?.();
  await rm(folder, { recursive: true, force: true });
});

test('serves images, citation files and data files', async () => {
  expect(await get('media/table.png')).toMatchObject({ status: 200, type: 'image/png' });
  const beginnings: [path: string, text: string][] = [
    [`${ferry}/cite.ris`, 'TY'],
    ['data/articles.json', '['],
    ['data/archive.zip', 'PK'],
    ['data/archive.epub', 'PK'],
    [`${ferry}/ferry-of-examples.epub`, 'PK'],
    ['countries/malta/malta.epub', 'PK'],
  ];
  for (const [path, beginning] of beginnings) {
    const { status, text } = await get(path);
    expect([path, status, text.slice(0, beginning.length)]).toEqual([path, 200, beginning]);
  }
});

test('says on the search page that searching the texts needs a build', async () => {
  const page = await browser.newPage();
  await page.goto(new URL('search/?q=paint', dev.url).href);
  await page.getByRole('status').filter({ hasText: 'needs a build' }).waitFor(patience);
  await page.close();
}, 180_000);

test.each([
  ['its YAML', ['title: A Ferry', 'title: [A Ferry'], 'yaml-syntax'],
  ['a key', ['summary:', 'sumary:'], 'key-unknown'],
  ['the mark of a note', ['[^1] Malta', '[^9] Malta'], 'note-missing'],
  ['an image', ['Malta pays', '![Map](https://elsewhere.example/map.png) Malta pays'], 'address-not-allowed'],
] as const)(
  'an article with a fault in %s shows its last good version, and says so until it is corrected',
  async (_what, [from, to], code) => {
    const page = await browser.newPage();
    await page.goto(new URL(`${ferry}/`, dev.url).href);
    const file = join(content, `${ferry}.md`);
    const text = await readFile(file, 'utf8');
    const told = dev.said().length;

    await writeFile(file, text.replace(from, to));
    const banner = page.getByRole('alert');
    await banner
      .filter({ hasText: /last good version.*ferry-of-examples\.md:\d+: Found .*Expected /s })
      .waitFor(patience);
    await vi.waitUntil(() => dev.said().slice(told).includes(`[${code}]`), patience);
    expect(dev.said().slice(told)).toContain(`${ferry}.md:`);
    expect((await get(`${ferry}/`)).text).toContain('Malta pays for the paint.');
    const other = await get(`${quarrel}/`);
    expect(other.status).toBe(200);
    expect(other.text).toContain('ferry-of-examples.md');
    expect(other.text).not.toContain('last good version');

    await writeFile(file, text.replace('for the paint.', `for the paint and the ${code}.`));
    await page.getByText(`for the paint and the ${code}.`).first().waitFor(patience);
    await banner.waitFor({ state: 'detached', ...patience });
    await page.close();
  },
  600_000,
);

test('a new article with a fault shows the fault on its page, and appears when it is corrected', async () => {
  const text = await readFile(join(content, `${ferry}.md`), 'utf8');
  const file = join(content, 'articles', 'new.md');
  const sound = text.replace(/oldUrls:.*\n/, '').replace('title: A Ferry', 'title: Another Ferry');
  await writeFile(file, sound.replace('summary:', 'sumary:'));
  await vi.waitUntil(async () => (await get('articles/new/')).status === 500, patience);
  expect((await get('articles/new/')).text).toMatch(/articles\/new\.md:3.*Found the key “sumary”/s);
  expect((await get(`${ferry}/`)).status).toBe(200);
  await writeFile(file, sound);
  await vi.waitUntil(async () => (await get('articles/new/')).status === 200, patience);
  expect((await get('articles/new/')).text).not.toContain('data-steppe-notice="alert"');
}, 400_000);

test('a build at the same time does not reload pages', async () => {
  const made = join(root, '.astro', 'build', `site-test-${process.pid}`);
  const told = dev.said().length;
  try {
    await mkdir(made, { recursive: true });
    await writeFile(join(made, 'index.html'), '<p>Half made</p>');
    const text = await readFile(join(content, `${ferry}.md`), 'utf8');
    await writeFile(join(content, `${ferry}.md`), text.replace('summary:', 'sumary:'));
    await vi.waitUntil(() => dev.said().slice(told).includes('[key-unknown]'), patience);
    expect(dev.said().slice(told)).not.toContain('site-test-');
  } finally {
    await rm(made, { recursive: true, force: true });
  }
}, 200_000);

test('a change of the vocabulary shows in all records that use it, without a restart', async () => {
  await writeFile(join(content, 'vocabulary.yaml'), 'articleKinds:\n  newspaper: { label: Almanac }\n');
  await vi.waitUntil(async () => (await get(`${ferry}/`)).text.includes('Almanac'), patience);
  await writeFile(join(content, 'vocabulary.yaml'), 'articleKinds:\n  newspaper: { label: Gazette }\n');
  await vi.waitUntil(async () => (await get(`${ferry}/`)).text.includes('Gazette'), patience);
  await rm(join(content, 'vocabulary.yaml'));
  await vi.waitUntil(async () => !(await get(`${ferry}/`)).text.includes('Gazette'), patience);
}, 180_000);

test('a change of the look shows without a restart', async () => {
  const page = await browser.newPage({ colorScheme: 'light' });
  // Vite reloads only the pages that have connected to it, which they do after they have loaded.
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(dev.url);
  await connected;
  const file = join(content, 'site.yaml');
  await writeFile(file, `${await readFile(file, 'utf8')}look: { colours: { light: { accent: '#7a1fa2' } } }\n`);
  const button = page.locator('button[type=submit]').first();
  const colour = () => button.evaluate((element) => getComputedStyle(element).backgroundColor).catch(() => '');
  await vi.waitUntil(async () => (await colour()) === 'rgb(122, 31, 162)', patience);
  await page.close();
}, 180_000);

test('a change of the language and of the interface’s texts shows without a restart', async () => {
  const file = join(content, 'site.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace('language: en', 'language: fr'));
  await vi.waitUntil(async () => (await get('search/')).text.includes('<title>Recherche'), patience);
  await writeFile(join(content, 'words.yaml'), 'search: { title: Trouver }\n');
  await vi.waitUntil(async () => (await get('search/')).text.includes('<title>Trouver'), patience);
  await rm(join(content, 'words.yaml'));
}, 180_000);

test('a port in use is explained in words', async () => {
  const { port } = new URL(dev.url);
  await expect(startDev({ ARCHIVE_CONTENT: content, PORT: port })).rejects.toThrow(`Port ${port} is in use`);
}, 60_000);

test('a second dev of one archive says where the first serves it', async () => {
  await expect(startDev({ ARCHIVE_CONTENT: content })).rejects.toThrow(`served already, at ${new URL(dev.url).origin}`);
}, 60_000);

async function get(path: string): Promise<{ status: number; type: string | null; text: string }> {
  const response = await fetch(new URL(path, dev.url), { headers: { accept: 'text/html' } });
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}
