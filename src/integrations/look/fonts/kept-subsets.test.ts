import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test, vi } from 'vitest';
import { keptSubsets } from './kept-subsets.ts';

let root: string;
let publicFolder: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'steppe-subsets-'));
  publicFolder = join(root, 'public');
  await mkdir(join(publicFolder, 'fonts'), { recursive: true });
  await writeFile(join(publicFolder, 'fonts/own.woff2'), 'two scripts');
  await writeFile(join(publicFolder, 'fonts/plain.woff2'), 'one');
  return () => rm(root, { recursive: true });
});

const divide = vi.fn((bytes: Buffer) =>
  Promise.resolve(
    String(bytes) === 'one'
      ? undefined
      : [
          { name: 'greek', unicodeRange: 'U+0370-03FF', bytes: Buffer.from('γ') },
          { name: 'latin', unicodeRange: 'U+0000-00FF', bytes: Buffer.from('l') },
        ],
  ),
);

function parts(files: readonly string[], version = '1') {
  divide.mockClear();
  const paths = new Map(files.map((file) => [file, join(publicFolder, file)]));
  return keptSubsets(paths, { kept: join(root, 'kept'), divide, version });
}

test('Parts are kept under the name of the font and the script', async () => {
  const found = (await parts(['/fonts/own.woff2'])).get('/fonts/own.woff2') ?? [];
  expect(found.map(({ unicodeRange }) => unicodeRange)).toEqual(['U+0370-03FF', 'U+0000-00FF']);
  expect(found[0]?.path).toMatch(/own-greek\.woff2$/);
  expect(await readFile(found[0]?.path ?? '', 'utf8')).toBe('γ');
});

test('The next build divides nothing again, whole fonts included', async () => {
  const first = await parts(['/fonts/own.woff2', '/fonts/plain.woff2']);
  expect(divide).toHaveBeenCalledTimes(2);
  expect(await parts(['/fonts/own.woff2', '/fonts/plain.woff2'])).toEqual(first);
  expect(divide).not.toHaveBeenCalled();
  expect([...first.keys()]).toEqual(['/fonts/own.woff2']);
});

test('Another font under the same name, or another version of the code, is divided anew, and the old parts go', async () => {
  await parts(['/fonts/own.woff2', '/fonts/plain.woff2']);
  await writeFile(join(publicFolder, 'fonts/own.woff2'), 'three scripts');
  await parts(['/fonts/own.woff2']);
  expect(divide).toHaveBeenCalledTimes(1);
  await parts(['/fonts/own.woff2'], '2');
  expect(divide).toHaveBeenCalledTimes(1);
  expect(await readdir(join(root, 'kept'))).toHaveLength(1);
});

test('A file that is missing is left to the check of the content', async () => {
  expect(await parts(['/fonts/none.woff2'])).toEqual(new Map());
});
