import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSiteFiles } from './write-site-files.ts';

let site: string;
beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'steppe-site-files-'));
});
afterEach(() => rm(site, { recursive: true }));

const files = ['/articles/ferry/cite.ris', '/articles/ferry/cite.bib', '/sources/wire/cite.ris'].map((path) => ({
  path,
  write: () => `The text of ${path}`,
}));
const read = (path: string) => readFile(join(site, path), 'utf8');

test('writes each file, in its folder', async () => {
  await writeSiteFiles(site, files);
  for (const { path } of files) expect(await read(path)).toBe(`The text of ${path}`);
});

test('keeps a file that is there, and writes the others', async () => {
  await mkdir(join(site, 'articles/ferry'), { recursive: true });
  await writeFile(join(site, 'articles/ferry/cite.ris'), 'From public/');
  await writeSiteFiles(site, files);
  expect(await read('articles/ferry/cite.ris')).toBe('From public/');
  expect(await read('articles/ferry/cite.bib')).toBe('The text of /articles/ferry/cite.bib');
});

test('fails if a file cannot be written', async () => {
  await writeFile(join(site, 'articles'), '');
  await expect(writeSiteFiles(site, files)).rejects.toThrow(/ENOTDIR|EEXIST/);
});
