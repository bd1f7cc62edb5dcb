import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { LARGEST_STORED } from '../../archive/offline/manifest.ts';
import { makeManifest } from './make-manifest.ts';

const MOVED = { 'old/ferry/index.html': 'articles/ferry/index.html' };

let site: string;

beforeEach(async () => {
  site = await mkdtemp(join(tmpdir(), 'offline-'));
});
afterEach(() => rm(site, { recursive: true }));

async function write(path: string, content: string | Buffer): Promise<void> {
  await mkdir(dirname(join(site, path)), { recursive: true });
  await writeFile(join(site, path), content);
}

test('a manifest has the size and the digest of each file that is stored', async () => {
  await write('index.html', 'hello');
  await write('articles/ferry/index.html', '');
  await write('old/ferry/index.html', 'This page has moved');
  await write('_headers', '/*');
  const { version, ...manifest } = await makeManifest(site, { fixed: ['_astro/'], moved: MOVED });
  expect(version).toMatch(/^[\da-f]{16}$/);
  expect(manifest).toEqual({
    format: 1,
    bytes: 5,
    fixed: ['_astro/'],
    moved: MOVED,
    files: {
      'articles/ferry/index.html': [0, 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='],
      'index.html': [5, 'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ='],
    },
  });
});

test('its version changes with any of the files, and only with them', async () => {
  await write('index.html', 'hello');
  const { version } = await makeManifest(site, { fixed: [], moved: {} });
  await write('robots.txt', 'Allow: /');
  expect((await makeManifest(site, { fixed: [], moved: {} })).version).toBe(version);
  await write('index.html', 'hullo');
  expect((await makeManifest(site, { fixed: [], moved: {} })).version).not.toBe(version);
});

test('a very large file is left out', async () => {
  await write('media/atlas.pdf', Buffer.alloc(LARGEST_STORED + 1));
  await write('media/map.pdf', Buffer.alloc(LARGEST_STORED));
  expect(Object.keys((await makeManifest(site, { fixed: [], moved: {} })).files)).toEqual(['media/map.pdf']);
});
