import { copyFile, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, expect, test } from 'vitest';
import { serveFolder } from '../../scripts/serve/serve-folder.ts';
import { buildOwnArchive, makeOwnArchive, ownFolder } from './own-archive.ts';
import { useServed } from './use-site.ts';
import { WHOLE_FONT } from './whole-font.ts';

const LOOK = `
  fonts:
    text:
      family: Harbour Sans
      files:
        - { file: /fonts/harbour-sans.woff2, weight: '100 900' }
    interface: { package: '@fontsource/gentium-plus' }
`;

const LATIN = 'articles/an-hour-on-the-quays/';
const CYRILLIC = 'articles/the-coal-heavers/';

const SENTENCE = 'Докеры не грузили угля.';

/** Letters with accents that Unicode has only apart from them: one that is in each file, and a rare one. */
const ACCENTED = 'k\u0304abr x\u0353abr';

let folder: string;
const site = useServed(async () => {
  folder = await ownFolder('own-fonts');
  await makeOwnArchive(folder, 'unions');
  await mkdir(join(folder, 'public/fonts'));
  await copyFile(WHOLE_FONT, join(folder, 'public/fonts/harbour-sans.woff2'));
  await copyFile(join(import.meta.dirname, '../../public/icon.svg'), join(folder, 'public/icon.svg'));
  await edit('content/site.yaml', (text) => text.replace('look:', `look:${LOOK.trimEnd()}`));
  await edit('content/articles/the-coal-heavers.md', (text) => text.replace(/^---\n[^]*?\n---\n/, `$&\n${SENTENCE}\n`));
  await buildOwnArchive(folder);
  return serveFolder({ root: join(folder, 'dist'), base: '/', port: 0 });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

async function edit(file: string, change: (text: string) => string): Promise<void> {
  const path = join(folder, file);
  await writeFile(path, change(await readFile(path, 'utf8')));
}

/** A page, and the files of fonts that it loads, without their hashes. */
async function openWithFonts(path: string): Promise<{ page: Page; loaded: string[] }> {
  const page = await site.openBlank();
  const loaded: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font')
      loaded.push(/([\w-]+?)(?:\.[\w-]+)?\.woff2$/.exec(request.url())?.[1] ?? request.url());
  });
  await page.goto(site.url(path), { waitUntil: 'networkidle' });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  return { page, loaded: loaded.sort() };
}

/** The names of the fonts that draw an element, by the browser’s own account. */
async function fontsOf(page: Page, selector: string): Promise<string[]> {
  const client = await page.context().newCDPSession(page);
  await client.send('DOM.enable');
  await client.send('CSS.enable');
  const { root } = await client.send('DOM.getDocument');
  const { nodeId } = await client.send('DOM.querySelector', { nodeId: root.nodeId, selector });
  const { fonts } = await client.send('CSS.getPlatformFontsForNode', { nodeId });
  return fonts.map(({ familyName, isCustomFont }) => `${familyName}${isCustomFont ? '' : ' of the system'}`);
}

test('a page loads only the scripts that are on it', async () => {
  const latin = await openWithFonts(LATIN);
  expect(latin.loaded.filter((name) => name.startsWith('harbour'))).toEqual(['harbour-sans-latin']);
  expect(latin.loaded.filter((name) => name.startsWith('gentium'))).toContain('gentium-plus-latin-400-normal');
  const cyrillic = await openWithFonts(CYRILLIC);
  expect(cyrillic.loaded.filter((name) => name.startsWith('harbour'))).toEqual([
    'harbour-sans-cyrillic',
    'harbour-sans-latin',
  ]);
});

test('the owner’s font draws the text, in both scripts and with all accents', async () => {
  const { page } = await openWithFonts(CYRILLIC);
  const text = `${SENTENCE} ${ACCENTED}`;
  await page.getByText(SENTENCE).evaluate((element, words) => {
    element.id = 'measured';
    element.replaceChildren(words);
  }, text);
  await expect.poll(() => fontsOf(page, '#measured'), { timeout: 10_000 }).toEqual(['Inter Variable']);
});

test('fonts are WOFF2 files of the site, each named by a style sheet', async () => {
  const folders = ['_astro', 'fonts'].map((name) => join(folder, 'dist', name));
  const [built = [], own = []] = await Promise.all(folders.map((path) => readdir(path)));
  expect(own).toEqual(['harbour-sans.woff2']);
  expect(built.filter((name) => /\.woff2?$/.test(name)).length).toBeGreaterThan(10);
  expect(built.filter((name) => /\.(?:woff|ttf|eot)$/.test(name))).toEqual([]);
  const sheets = await Promise.all(
    built.filter((name) => name.endsWith('.css')).map((name) => readFile(join(folder, 'dist/_astro', name), 'utf8')),
  );
  expect(sheets.join('\n')).not.toMatch(/url\(["']?data:font/);
  for (const name of built.filter((one) => one.endsWith('.woff2'))) expect(sheets.join('\n')).toContain(name);
});

test('the next build takes the parts that this one has kept', async () => {
  const [kept = ''] = await readdir(join(folder, 'cache/steppe-fonts'));
  const files = async () =>
    Promise.all(
      (await readdir(join(folder, 'cache/steppe-fonts', kept))).map(async (name) => {
        const { ino, mtimeMs } = await stat(join(folder, 'cache/steppe-fonts', kept, name));
        return { name, ino, mtimeMs };
      }),
    );
  const fontsIn = async () => (await readdir(join(folder, 'dist/_astro'))).filter((name) => name.endsWith('.woff2'));
  const [before, names] = [await files(), await fontsIn()];
  await buildOwnArchive(folder);
  expect(await files()).toEqual(before);
  expect(await fontsIn()).toEqual(names);
});
