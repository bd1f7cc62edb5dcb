import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { mayBeMade, ownPages } from './own-pages.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'own-pages-'));
});

afterEach(() => rm(folder, { recursive: true }));

test('An owner’s pages have the addresses that Astro gives them', async () => {
  const files = [
    'colophon.astro',
    'talks/index.md',
    'talks/[id].astro',
    '_part.astro',
    '_parts/a.astro',
    'feed.json.ts',
  ];
  for (const file of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), '');
  }
  expect(await ownPages(folder)).toEqual(['/colophon/', '/talks/', '/talks/[id]/']);
});

test('An owner need not have any', async () => {
  expect(await ownPages(join(folder, 'absent'))).toEqual([]);
});

test.each([
  ['/talks/3/', true],
  ['/talks/3/4/', false],
  ['/talks/', false],
  ['/books/a/b/', true],
  ['/colophon/', false],
])('%s may be made from a file with names in brackets: %s', (path, expected) => {
  expect(mayBeMade(path, ['/colophon/', '/talks/[id]/', '/books/[...rest]/'])).toBe(expected);
});
