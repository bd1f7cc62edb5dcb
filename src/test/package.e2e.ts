import { existsSync } from 'node:fs';
import { appendFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { ownParts } from './package/own-parts.ts';
import { project, runAsOwner, startAsOwner } from './package/owner.ts';
import { readData } from './read-data.ts';

/** From npm's cache where it has the packages. */
const QUICKLY = ['--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];

const SAMPLE = 'articles/how-to-write-your-first-article';

// Builds of other tests run at the same time.
vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 });

let folder: string;
let archive: string;
let tarball: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-package-'));
  archive = join(folder, 'my-archive');
  // Packing compiles the sources, which needs this project's own Node.js.
  const node = { PATH: `${join(project, 'node_modules', '.bin')}${delimiter}${process.env['PATH']}` };
  await runAsOwner(project, 'npm', ['pack', '--pack-destination', folder, '--loglevel=error'], node);
  tarball = join(folder, (await readdir(folder)).find((name) => name.endsWith('.tgz')) ?? '');
  await runAsOwner(folder, 'npm', ['init', '-y']);
  // npm may be set to run no install scripts: an archive is started without them.
  await runAsOwner(folder, 'npm', ['install', tarball, '--ignore-scripts', ...QUICKLY]);
  await runAsOwner(folder, 'npx', ['steppe', 'new', 'my-archive']);
  await runAsOwner(archive, 'npm', ['install', tarball, ...QUICKLY]);
});

afterAll(() => rm(folder, { recursive: true, force: true }));

test('a new archive can be built at once, is complete, and says what to change first', async () => {
  const said = await runAsOwner(archive, 'npx', ['steppe', 'build'], { SITE_URL: 'https://archive.example' });
  expect(said).toMatch(/Built dist: [\d,]+ pages/);
  expect(said).toMatch(/content\/site\.yaml:\d+: .*“title”/);

  const article = await read(`${SAMPLE}/index.html`);
  expect(article).toContain('id="fn-1"');
  expect(article).toContain('id="fnref-2"');
  expect(article).toContain(`<link rel="canonical" href="https://archive.example/${SAMPLE}/">`);
  expect(await read('index.html')).toContain('How to Write Your First Article');
  expect(await readData(join(archive, 'dist'), 'notes')).toHaveLength(2);
  const { version } = JSON.parse(await read('search/manifest.json')) as { version: string };
  for (const file of [`search/${version}/names.json`, `pagefind/${version}/pagefind.js`]) {
    expect(existsSync(join(archive, 'dist', file)), file).toBe(true);
  }
  for (const file of ['feed.xml', '404.html', 'sitemap-0.xml', 'robots.txt', '_headers', '_redirects', 'icon.svg']) {
    expect(existsSync(join(archive, 'dist', file)), file).toBe(true);
  }
});

test('its own test checks and builds it', async () => {
  expect(await runAsOwner(archive, 'npm', ['test'])).toMatch(/Built dist/);
});

test('an archive starts only in an empty folder', async () => {
  const again = startAsOwner(folder, 'npx', ['steppe', 'new', 'my-archive']);
  expect(await again.ended).toBe(1);
  expect(again.said()).toMatch(/my-archive, which holds .*README\.md/);
});

test('an unknown command is an error with the nearest one', async () => {
  const wrong = startAsOwner(archive, 'npx', ['steppe', 'biuld']);
  expect(await wrong.ended).toBe(1);
  expect(wrong.said()).toContain('Did you mean “build”?');
});

test('an edit shows in dev without a restart', async () => {
  const dev = startAsOwner(archive, 'npx', ['steppe', 'dev'], { PORT: '0' });
  try {
    const patience = { timeout: 120_000, interval: 100 };
    const url = await vi.waitUntil(() => /http:\/\/127\.0\.0\.1:\d+\//.exec(dev.said())?.[0], patience);
    const page = () => fetch(new URL(`${SAMPLE}/`, url)).then((response) => response.text());
    await vi.waitUntil(async () => (await page()).includes('This article is a sample.'), patience);
    const file = join(archive, 'content', `${SAMPLE}.md`);
    await writeFile(file, (await readFile(file, 'utf8')).replace('is a sample.', 'is an example.'));
    await vi.waitUntil(async () => (await page()).includes('This article is an example.'), patience);
  } finally {
    await dev.stop();
  }
});

test('an owner has components, pages, styles, head elements and words of their own, under a path', async () => {
  for (const [file, text] of ownParts) {
    await mkdir(dirname(join(archive, file)), { recursive: true });
    await writeFile(join(archive, file), text);
  }
  await appendFile(join(archive, 'content/site.yaml'), 'navigation:\n  - { label: Colophon, path: /colophon/ }\n');
  // Neither is missed.
  for (const file of ['_headers', 'icon.svg']) await rm(join(archive, 'public', file));
  const said = await runAsOwner(archive, 'npx', ['steppe', 'build']);
  expect(said).toMatch(/Built site: [\d,]+ pages/);
  expect(said).not.toMatch(/Warning|collision|conflict/i);

  const front = await read('index.html', 'site');
  expect(front).toContain('href="https://archive.example/papers/"');
  expect(front).toContain('Printed nowhere.');
  expect(front).toContain('href="/papers/about/data/"');
  expect(front).toContain('href="/papers/colophon/"');
  expect(front).toMatch(/<script src="\/papers\/count\.js" defer/);
  expect(front).toContain('Straight to the text');
  expect(front).not.toContain('rel="icon"');
  expect(await read(`${SAMPLE}/index.html`, 'site')).toContain('aria-label="Remark 1"');
  expect(await read('colophon/index.html', 'site')).toContain('Printed nowhere.');
  expect(await read('timeline/index.html', 'site')).toContain('A timeline of our own');

  const sheets = [...front.matchAll(/href="\/papers\/(_astro\/[^"]+\.css)"/g)].map(([, path]) =>
    read(path ?? '', 'site'),
  );
  expect((await Promise.all(sheets)).join('')).toMatch(/h1\{color:(?:rgb\(1 2 3\)|#010203)/);
});

/** A file of the built site. */
function read(path: string, site = 'dist'): Promise<string> {
  return readFile(join(archive, site, path), 'utf8');
}
