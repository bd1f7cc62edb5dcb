import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildContent } from './build-content.ts';
import { bundledArchive } from './bundled-archive.ts';
import { runProgram } from './run-program.ts';
import { sharedMaterial } from './shared-material.ts';

const fixture = join(import.meta.dirname, 'fixtures', 'import');
const seed = sharedMaterial('seed');
const bundled = bundledArchive();

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-import-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Imports files into a new content folder, and builds a site from it. */
async function importAndBuild(name: string, files: string[], options: string[] = []) {
  const content = join(folder, name);
  const site = join(folder, `${name}-site`);
  const imported = await runProgram('scripts/import.ts', [...files, '--into', content, ...options]);
  const built = await buildContent(content, site);
  return { content, imported, built, page: (path: string) => readFile(join(site, path), 'utf8') };
}

describe('a text and an export of an archive', () => {
  let archive: Awaited<ReturnType<typeof importAndBuild>>;
  beforeAll(async () => {
    const files = ['posts.txt', 'export.xml'].map((file) => join(fixture, file));
    archive = await importAndBuild('fixture', files, ['--media', join(fixture, 'images')]);
  });

  test('become a site', () => {
    expect(archive.imported.said).toMatch(/posts out: 4\b/);
    expect(archive.imported.code).toBe(2);
    expect(archive.built).toMatchObject({ code: 0 });
  });

  test('whose articles have their notes, with their printed numbers', async () => {
    const page = await archive.page('articles/the-ferry-that-never-sailed/index.html');
    for (const number of [101, 102, 103]) {
      expect(page).toContain(`id="fn-${number}"`);
      expect(page).toContain(`href="#fn-${number}"`);
    }
    expect(page).not.toMatch(/harbour\.?101|sailed102/);
  });

  test('whose notes of the core block are notes', async () => {
    const page = await archive.page('articles/a-table-for-the-league/index.html');
    expect(page).toContain('id="fn-1"');
    expect(page).toContain('Minutes of the League');
  });

  test('whose images are served from the archive itself', async () => {
    expect(await archive.page('articles/a-table-for-the-league/index.html')).toContain('src="/media/2021/table.png"');
    expect(await archive.page('media/2021/table.png')).toContain('PNG');
  });

  test('in which the old addresses redirect to the articles', async () => {
    expect(await archive.page('2021/03/05/a-table-for-the-league/index.html')).toContain(
      '/articles/a-table-for-the-league/',
    );
  });

  test('also if they are files', async () => {
    expect(await archive.page('2012/05/the-ford.html')).toContain('url=/articles/the-ford/');
    expect(await archive.page('_redirects')).toContain('/2012/05/the-ford.html /articles/the-ford/ 301\n');
  });

  test('whose front page has the name of the archive and of no other', async () => {
    const page = await archive.page('index.html');
    expect(page).toMatch(/<h1[^>]*>Example Post<\/h1>/);
    expect(archive.built.said).toMatch(/site\.yaml:2: .*“description”.*\[placeholder-left\]/);
    const folders = await readdir(archive.content);
    expect(folders).not.toContain('countries');
    expect(folders).not.toContain('groups');
  });

  test('whose categories are topics', async () => {
    expect(await archive.page('tags/rivers/index.html')).toContain('The Ford Below the Mill');
    expect(archive.imported.said).toMatch(/1 new topic .*no topics: “Uncategorized”/s);
  });

  test('that a second import does not change', async () => {
    const files = ['posts.txt', 'export.xml'].map((file) => join(fixture, file));
    const list = async () => {
      const entries = await readdir(archive.content, { recursive: true, withFileTypes: true });
      const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
      return Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'base64')]));
    };
    const before = await list();
    await runProgram('scripts/import.ts', [...files, '--into', archive.content, '--media', join(fixture, 'images')]);
    expect(await list()).toEqual(before);
  });
});

describe('the text of the archive itself', () => {
  let archive: Awaited<ReturnType<typeof importAndBuild>>;
  beforeEach(seed.skipWithout);
  beforeEach(bundled.skipWithout);
  beforeAll(async () => {
    if (!seed.isThere || !bundled.isThere) return;
    archive = await importAndBuild(
      'seed',
      (await readdir(seed.path)).map((file) => join(seed.path, file)),
      ['--vocabulary', 'content'],
    );
  });

  test('becomes a site of ten articles', async () => {
    expect(archive.imported.said).toContain('posts in: 10, posts out: 10');
    expect(archive.built).toMatchObject({ code: 0 });
    expect(await readdir(join(archive.content, 'articles'))).toHaveLength(10);
  });

  test('with all of their notes', async () => {
    const marks = await Promise.all(
      (await readdir(join(archive.content, 'articles'))).map(async (file) => {
        const page = await archive.page(`articles/${file.replace('.md', '')}/index.html`);
        return [...page.matchAll(/id="fn-(\d+)"/g)].filter(([, label]) => page.includes(`href="#fn-${label}"`));
      }),
    );
    expect(marks.flat()).toHaveLength(210);
  });
});

test('a command line without a folder is an error that says what was expected', async () => {
  const { code, said } = await runProgram('scripts/import.ts', ['posts.txt']);
  expect(code).toBe(1);
  expect(said).toContain('Expected --into DIR');
});
