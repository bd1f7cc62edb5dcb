import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { fileSystem } from './file-system.ts';
import { listFolder } from './list-folder.ts';
import { folderInside } from './working-folders.ts';
import { putInPlace } from './put-in-place.ts';
import { cleanUpKilledBuilds } from './clean-up-killed-builds.ts';

const oldSite = { 'index.html': 'old', 'gone/index.html': 'old', 'about/index.html': 'old', page: 'old' };
const newSite = {
  'index.html': 'new',
  'about/index.html': 'new',
  'page/index.html': 'new',
  'a/b.css': 'new',
  gone: 'new',
};

let folder: string;
let target: string;
let site: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'put-in-place-'));
  target = join(folder, 'web', 'dist');
  site = join(folder, 'project', 'site');
  await write(site, newSite);
  await write(target, oldSite);
});

test('replaces a folder on the same disk by renaming', async () => {
  const renamed: string[] = [];
  await putInPlace(site, target, {
    ...fileSystem,
    write: () => expect.fail('copied'),
    rename: (from, to) => (renamed.push(to), fileSystem.rename(from, to)),
  });
  expect(await read(target)).toEqual(newSite);
  expect(renamed).toHaveLength(3);
  expect(await readdir(dirname(target))).toEqual(['dist']);
});

test('copies to another disk, and replaces the folder there by renaming', async () => {
  await putInPlace(
    site,
    target,
    onOtherDisk((path) => path.startsWith(dirname(target))),
  );
  expect(await read(target)).toEqual(newSite);
  expect(await readdir(dirname(target))).toEqual(['dist']);
});

test('creates the missing folder on another disk', async () => {
  const none = join(folder, 'web', 'none');
  await putInPlace(
    site,
    none,
    onOtherDisk((path) => path.startsWith(dirname(target))),
  );
  expect(await read(none)).toEqual(newSite);
});

test('replaces the contents of a mount point, which cannot be renamed', async () => {
  const disk = onOtherDisk((path) => path.startsWith(`${target}/`));
  await putInPlace(site, target, {
    ...disk,
    rename: (from, to) => {
      if (from === target) throw failure('EBUSY');
      disk.rename(from, to);
    },
  });
  expect(await read(target)).toEqual(newSite);
  expect(await readdir(dirname(target))).toEqual(['dist']);
});

test('replaces the contents of a folder whose parent is not writable', async () => {
  await putInPlace(site, target, {
    ...fileSystem,
    rename: (from, to) => {
      if (!to.startsWith(target + '/')) throw failure('EACCES');
      fileSystem.rename(from, to);
    },
  });
  expect(await read(target)).toEqual(newSite);
});

test('keeps files of the system at the top of a disk', async () => {
  await mkdir(join(target, 'lost+found'));
  await putInPlace(site, target);
  expect(existsSync(join(target, 'lost+found'))).toBe(true);
  expect(await read(target)).toEqual(newSite);
});

test('while the contents of a folder are replaced, no page is ever missing, and the front page is replaced last', async () => {
  await mkdir(join(target, 'lost+found'));
  const turns: string[] = [];
  await putInPlace(site, target, {
    ...fileSystem,
    rename: (from, to) => {
      if (from.startsWith(target)) {
        for (const page of ['index.html', 'about/index.html']) expect(existsSync(join(target, page))).toBe(true);
        turns.push(to.slice(target.length + 1));
      }
      fileSystem.rename(from, to);
    },
  });
  expect(turns.at(-1)).toBe('index.html');
  expect(turns.indexOf('a/b.css')).toBeLessThan(turns.indexOf('about/index.html'));
});

test.each(['beside', 'inside'])('leaves the old site as it was when the disk is full, %s', async (where) => {
  if (where === 'inside') await mkdir(join(target, 'lost+found'));
  let room = 2;
  const failing = putInPlace(site, target, {
    ...onOtherDisk((path) => path.startsWith(dirname(target))),
    write: async (path, bytes) => {
      if (room-- === 0) throw failure('ENOSPC');
      await fileSystem.write(path, bytes);
    },
  });
  await expect(failing).rejects.toThrow('ENOSPC');
  expect(await read(target)).toEqual(oldSite);
});

test('continues an interrupted replacement file by file', async () => {
  await mkdir(join(target, 'lost+found'));
  let left = 3;
  const failing = putInPlace(site, target, {
    ...fileSystem,
    rename: (from, to) => {
      if (left-- === 0) throw failure('EIO');
      fileSystem.rename(from, to);
    },
  });
  await expect(failing).rejects.toThrow(/Only a part of the new site is in/);
  expect(existsSync(folderInside(target, 'next', process.pid))).toBe(true);
  await cleanUpKilledBuilds(target);
  expect(await read(target)).toEqual({ ...oldSite, ...newSite, 'gone/index.html': undefined, page: undefined });
  expect(existsSync(folderInside(target, 'next', process.pid))).toBe(false);
});

/** A file system in which the paths chosen by a function are on another disk. */
function onOtherDisk(isThere: (path: string) => boolean): typeof fileSystem {
  return {
    ...fileSystem,
    rename: (from, to) => {
      if (isThere(from) !== isThere(to)) throw failure('EXDEV');
      fileSystem.rename(from, to);
    },
  };
}

function failure(code: string): Error {
  return Object.assign(new Error(`${code}: no`), { code });
}

async function write(to: string, files: Record<string, string>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), text);
  }
}

async function read(from: string): Promise<Record<string, string>> {
  const { files } = await listFolder(from);
  return Object.fromEntries(
    await Promise.all(files.map(async (file) => [file, await readFile(join(from, file), 'utf8')] as const)),
  );
}
