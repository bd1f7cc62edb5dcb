import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkContent } from '../../src/loaders/check-content.ts';
import { adviseOnRecords } from '../../src/loaders/advise-on-records.ts';
import { dictionaryLanguages } from '../../src/i18n/dictionaries.ts';
import { starterLanguages } from '../../src/i18n/placeholders.ts';
import { readContent } from '../../src/loaders/read-content.ts';
import { startArchive } from './start-archive.ts';
import { templateValues } from './template-values.ts';

let place: string;
let folder: string;

beforeEach(async () => {
  place = await mkdtemp(join(tmpdir(), 'steppe-new-'));
  folder = join(place, 'My Archive');
});

afterEach(() => rm(place, { recursive: true }));

const start = (values = templateValues(folder, new Date('2026-05-04T12:00:00Z'))) => startArchive(folder, values);

test('A new archive has content without faults, and its placeholders are reported', async () => {
  await start();
  expect(await checkContent(join(folder, 'content'))).toEqual([]);
  const advice = await adviseOnRecords(join(folder, 'content'));
  expect(advice.map(({ file }) => file)).toEqual(Array(4).fill('site.yaml'));
  const article = await readFile(join(folder, 'content/articles/how-to-write-your-first-article.md'), 'utf8');
  expect(article).toContain('published: 2026-05-04');
});

test('An archive can begin in every language of the interface', () => {
  expect([...starterLanguages].sort()).toEqual(dictionaryLanguages);
});

test.each(starterLanguages)(
  'It begins in the language %s: its texts are all there and in order, and its sample note is read',
  async (language) => {
    await start(templateValues(folder, new Date('2026-05-04T12:00:00Z'), language));
    const content = join(folder, 'content');
    expect(await checkContent(content)).toEqual([]);
    expect((await adviseOnRecords(content)).map(({ found }) => found)).toHaveLength(4);
    const { records } = await readContent(content);
    expect(records.find(({ collection }) => collection === 'site')?.data).toMatchObject({ language });
    const [article] = records.filter(({ collection }) => collection === 'articles');
    const text = await readFile(join(content, article?.file ?? ''), 'utf8');
    expect(text).toContain(`content/${article?.file ?? ''}`);
    const note = /^\[\^2\]: (.*)$/m.exec(text)?.[1] ?? '';
    const outlet = records.find(({ collection }) => collection === 'outlets')?.data;
    expect(note).toContain((outlet as { name: string }).name);
  },
);

test('It has the files that install, build and publish it', async () => {
  const files = await start();
  expect(files).toEqual(expect.arrayContaining(['.gitignore', '.github/workflows/publish.yml', 'public/icon.svg']));
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ name: 'my-archive', scripts: { test: 'steppe check && steppe build' } });
  expect(await readFile(join(folder, '.github/workflows/publish.yml'), 'utf8')).toContain(
    '${{ steps.pages.outputs.origin }}',
  );
  for (const file of files) expect(await readFile(join(folder, file), 'utf8'), file).not.toMatch(/[^$]\{\{/);
});

test('Its hook checks the content before each commit, once it is switched on', async () => {
  const files = await start();
  expect(files).toContain('.githooks/pre-commit');
  expect((await stat(join(folder, '.githooks/pre-commit'))).mode & 0o111).toBe(0o111);
  const manifest: unknown = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8'));
  expect(manifest).toMatchObject({ scripts: { hooks: 'git config core.hooksPath .githooks' } });
});

test('An existing empty folder is accepted, also with a Git repository', async () => {
  await mkdir(join(folder, '.git'), { recursive: true });
  await start();
  expect(await readdir(folder)).toEqual(expect.arrayContaining(['.git', 'content', 'package.json']));
});

test('A folder with files is refused and unchanged, and the error names a file', async () => {
  await mkdir(folder);
  await writeFile(join(folder, 'thesis.doc'), '');
  await expect(start()).rejects.toThrow(/My Archive, which holds thesis\.doc\./);
  expect(await readdir(folder)).toEqual(['thesis.doc']);
  await rm(folder, { recursive: true });
  await writeFile(folder, '');
  await expect(start()).rejects.toThrow('which is not a folder');
});

test('If writing fails, nothing is left', async () => {
  const broken = new Map<string, string>();
  broken.get = () => {
    throw new Error('no space left');
  };
  await expect(start(broken)).rejects.toThrow('no space left');
  expect(await readdir(place)).toEqual([]);
});
