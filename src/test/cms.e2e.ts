import { readdirSync } from 'node:fs';
import { cp, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { cmsConfig } from '../../scripts/cms/cms-config.ts';
import { ADMIN_FOLDER, writeAdmin } from '../../scripts/cms/write-admin.ts';
import { serveFolder, type Serving } from '../../scripts/serve/serve-folder.ts';
import { checkContent } from '../loaders/check-content.ts';
import { readContent } from '../loaders/read-content.ts';
import { openBrowser } from './browser.ts';

vi.setConfig({ testTimeout: 240_000, hookTimeout: 240_000 });

const ARTICLE = 'content/articles/le-bac-du-soir.md';

let folder: string;
let served: Serving;
let browser: Browser;
let page: Page;
const foreign: string[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-cms-'));
  const content = join(folder, 'content');
  await cp(join(import.meta.dirname, 'fixtures', 'estuary', 'content'), content, { recursive: true });
  const article = join(folder, ARTICLE);
  await writeFile(article, (await readFile(article, 'utf8')).replace('kind:', '# Where it was printed.\nkind:'));
  const { records } = await readContent(content);
  await writeAdmin(folder, cmsConfig(records, { content: 'content', repository: undefined }), {
    language: 'fr',
    reachesGitHub: false,
  });
  await writeFile(join(folder, 'public', 'index.html'), '<!doctype html><title>A</title>');
  served = await serveFolder({ root: join(folder, dirname(ADMIN_FOLDER)), base: '/', port: 0 });
  browser = await openBrowser();
  // Tall: fields are made when they come into view.
  page = await (await browser.newContext({ viewport: { width: 1200, height: 6000 } })).newPage();
  page.on('response', (response) => {
    if (!response.url().startsWith(served.url) && /^https?:/.test(response.url())) foreign.push(response.url());
  });
  // The page may write into a folder that the browser keeps for it, in place of one that its user would choose.
  await page.addInitScript(() => {
    Reflect.set(window, 'showDirectoryPicker', () => navigator.storage.getDirectory());
  });
  await page.goto(served.url);
  await putIntoBrowser({ ...(await filesIn(folder, 'content')), '.git/HEAD': 'ref: refs/heads/main\n' });
  await page.goto(new URL('admin/index.html', served.url).href);
  await page.getByRole('button', { name: 'Work with Local Repository' }).click();
  await page.getByText('Le bac du soir').first().waitFor();
});

afterAll(async () => {
  await browser.close();
  await served.close();
  await rm(folder, { recursive: true });
});

test('an article that is edited in the CMS loses nothing, and passes the check', async () => {
  await edit('articles/entries/le-bac-du-soir');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Le bac du matin : une histoire');
  await page.getByRole('checkbox', { name: 'Portugal' }).click();
  const before = await readFile(join(folder, ARTICLE), 'utf8');
  const after = await save(ARTICLE);
  expect(linesOnlyIn(before, after)).toEqual(['title: Le bac du soir', 'countries: [france]']);
  expect(linesOnlyIn(after, before)).toEqual([
    "title: 'Le bac du matin : une histoire'",
    'countries: [france, portugal]',
  ]);
  await putIntoFolder(ARTICLE, after);
});

test('a text is edited as it is written, with its notes', async () => {
  await edit('articles/entries/le-bac-du-soir');
  const before = await readFile(join(folder, ARTICLE), 'utf8');
  const text = page.getByRole('textbox', { name: 'Body', exact: true });
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('\n\n[^98]: Une note, *sans* source.');
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Un début.[^98]\n\n');
  const after = await save(ARTICLE);
  expect(linesOnlyIn(before, after)).toEqual([]);
  expect(linesOnlyIn(after, before)).toEqual(['Un début.[^98]', '[^98]: Une note, *sans* source.']);
  await putIntoFolder(ARTICLE, after);
});

test('lists and the site have forms too', async () => {
  await page.setViewportSize({ width: 1200, height: 1000 });
  await edit('lists/entries/tags');
  await page.getByRole('button', { name: /Add/ }).last().click();
  await page.getByRole('textbox', { name: 'Id', exact: true }).last().fill('rames');
  await page.getByRole('textbox', { name: 'Name', exact: true }).last().fill('Rames');
  const file = 'content/tags.yaml';
  const tags = await save(file);
  expect(linesOnlyIn(await readFile(join(folder, file), 'utf8'), tags)).toEqual([]);
  expect(tags).toContain('rames:\n  name: Rames\n');
  await putIntoFolder(file, tags);

  await edit('settings/entries/site');
  await page.getByRole('textbox', { name: 'Title', exact: true }).fill('Rives');
  const site = await save('content/site.yaml');
  expect(linesOnlyIn(site, await readFile(join(folder, 'content/site.yaml'), 'utf8'))).toEqual(['title: Rives']);
  await putIntoFolder('content/site.yaml', site);
});

test('no file from another host is loaded', () => {
  expect(foreign).toEqual([]);
});

async function edit(path: string): Promise<void> {
  await page.goto(new URL(`admin/index.html#/collections/${path}`, served.url).href);
  await page.getByRole('button', { name: 'Save', exact: true }).waitFor();
}

/** Saves the form. Resolves to what the CMS wrote into a file. */
async function save(file: string): Promise<string> {
  const before = await fromBrowser(file);
  // A file cannot be read while it is written, and the form takes the key only once it knows of the change.
  const isWritten = async () => !['', before].includes(await fromBrowser(file).catch(() => ''));
  const isSaved = async () => {
    await page.keyboard.press('Control+s');
    return vi.waitUntil(isWritten, { timeout: 5_000, interval: 200 }).catch(() => false);
  };
  await vi.waitUntil(isSaved, { timeout: 60_000, interval: 200 });
  return fromBrowser(file);
}

/** Puts what the CMS wrote into the archive, which must be without faults. */
async function putIntoFolder(file: string, text: string): Promise<void> {
  await writeFile(join(folder, file), text);
  expect(await checkContent(join(folder, 'content'))).toEqual([]);
}

function linesOnlyIn(text: string, other: string): string[] {
  const others = new Set(other.split('\n'));
  return text.split('\n').filter((line) => !others.has(line));
}

async function filesIn(root: string, part: string): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  for (const name of readdirSync(join(root, part), { recursive: true }).map(String)) {
    const file = `${part}/${name.replaceAll('\\', '/')}`;
    if ((await stat(join(root, file))).isFile()) found[file] = await readFile(join(root, file), 'utf8');
  }
  return found;
}

async function putIntoBrowser(files: Record<string, string>): Promise<void> {
  await page.evaluate(async (given) => {
    for (const [path, text] of Object.entries(given)) {
      const names = path.split('/');
      let place = await navigator.storage.getDirectory();
      for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name, { create: true });
      const file = await place.getFileHandle(names.at(-1) ?? '', { create: true });
      const writer = await file.createWritable();
      await writer.write(text);
      await writer.close();
    }
  }, files);
}

async function fromBrowser(path: string): Promise<string> {
  return page.evaluate(async (given) => {
    const names = given.split('/');
    let place = await navigator.storage.getDirectory();
    for (const name of names.slice(0, -1)) place = await place.getDirectoryHandle(name);
    return (await (await place.getFileHandle(names.at(-1) ?? '')).getFile()).text();
  }, path);
}
