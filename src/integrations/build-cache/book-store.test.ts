import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { bookStore } from './book-store.ts';

const files = new Map([
  ['/countries/malta/malta.epub', new Uint8Array([1, 2])],
  ['/countries/malta/malta-2.epub', new Uint8Array([3])],
]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'book-store-'));
});

test('restores the books of a page, also of a page without books', async () => {
  await bookStore(folder, '1').save('malta', files);
  await bookStore(folder, '1').save('gozo', new Map());
  expect(bookStore(folder, '1').restore('malta')).toEqual(files);
  expect(bookStore(folder, '1').restore('gozo')).toEqual(new Map());
});

test('knows nothing of another key or another version of the code, or of a damaged file', async () => {
  await bookStore(folder, '1').save('malta', files);
  expect(bookStore(folder, '1').restore('gozo')).toBeUndefined();
  expect(bookStore(folder, '2').restore('malta')).toBeUndefined();
  const file = join(folder, (await readdir(folder))[0] ?? '');
  await writeFile(file, (await readFile(file)).subarray(0, -1));
  expect(bookStore(folder, '1').restore('malta')).toBeUndefined();
});

test('keeps what was asked for or saved, and leaves other files alone', async () => {
  await writeFile(join(folder, 'notes.txt'), 'mine');
  const first = bookStore(folder, '1');
  for (const key of ['malta', 'gozo']) await first.save(key, files);
  const second = bookStore(folder, '1');
  second.restore('malta');
  await second.save('comino', files);
  await second.finish();
  const third = bookStore(folder, '1');
  expect(['malta', 'gozo', 'comino'].map((key) => third.restore(key) !== undefined)).toEqual([true, false, true]);
  expect(await readdir(folder)).toContain('notes.txt');
});

test('a book that cannot be saved is an error at the end only', async () => {
  const file = join(folder, 'file');
  await writeFile(file, '');
  const store = bookStore(file, '1');
  await store.save('malta', files);
  await expect(store.finish()).rejects.toThrow(/EEXIST|ENOTDIR/);
});
