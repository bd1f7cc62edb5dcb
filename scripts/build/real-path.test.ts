import { mkdir, mkdtemp, realpath, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { realPath } from './real-path.ts';

let folder: string;
beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'real-path-')));
  await mkdir(join(folder, 'disk'));
});

test('follows a link to a folder, and links above it', async () => {
  await symlink('disk', join(folder, 'link'));
  expect(realPath(join(folder, 'link'))).toBe(join(folder, 'disk'));
  expect(realPath(join(folder, 'link', 'new', 'site'))).toBe(join(folder, 'disk', 'new', 'site'));
});

test('follows a link to a folder that does not exist yet', async () => {
  await symlink('disk/site', join(folder, 'link'));
  expect(realPath(join(folder, 'link'))).toBe(join(folder, 'disk', 'site'));
});

test('reports links that form a circle', async () => {
  await symlink('b', join(folder, 'a'));
  await symlink('a', join(folder, 'b'));
  expect(() => realPath(join(folder, 'a'))).toThrow('form a circle');
});
