import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, describe } from 'vitest';
import { listMedia, mediaType } from './media.ts';

describe('mediaType', () => {
  it.each([
    ['media/map.png', 'image/png'],
    ['media/map.svg', 'image/svg+xml'],
    ['media/talk.mp3', 'audio/mpeg'],
    ['media/2020/06/Map_of-X.v2.jpg', 'image/jpeg'],
    ['media/a.webp', 'image/webp'],
  ])('recognises %s', (file, type) => {
    expect(mediaType(file)?.mime).toBe(type);
  });

  it.each([
    'media/map.PNG',
    'media/map.html',
    'media/.map.png',
    'media/.png',
    'media/../map.png',
    'media/a b.png',
    'media/a%20b.png',
    'media/карта.png',
    'media/map',
    'map.png',
    'articles/map.png',
  ])('ignores %s', (file) => {
    expect(mediaType(file)).toBeUndefined();
  });

  it('ignores a very long name', () => {
    expect(mediaType(`media/${'a.'.repeat(50_000)}!`)).toBeUndefined();
  });
});

describe('listMedia', () => {
  it('lists files that an archive may hold at any depth, and nothing else', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'steppe-media-'));
    try {
      await mkdir(join(folder, 'media/2020'), { recursive: true });
      for (const file of ['b.png', '2020/a.jpg', 'c.svg', 'page.html', 'run.js'])
        await writeFile(join(folder, 'media', file), '');
      expect(await listMedia(folder)).toEqual(['media/2020/a.jpg', 'media/b.png', 'media/c.svg']);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('ignores links that lead out of the folder, and their targets', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'steppe-media-'));
    try {
      await mkdir(join(folder, 'content/media'), { recursive: true });
      await writeFile(join(folder, 'secret'), 'secret');
      await writeFile(join(folder, 'content/site.yaml'), 'title: A');
      await writeFile(join(folder, 'content/media/own.png'), '');
      const links = {
        'a.png': '../../secret',
        'b.png': '../site.yaml',
        'c.png': 'own.png',
        'd.png': 'nothing',
        'e.png': '.',
      };
      for (const [name, target] of Object.entries(links)) await symlink(target, join(folder, 'content/media', name));
      expect(await listMedia(join(folder, 'content'))).toEqual(['media/c.png', 'media/own.png']);

      await mkdir(join(folder, 'other'));
      await symlink('../content/media', join(folder, 'other/media'));
      expect(await listMedia(join(folder, 'other'))).toEqual([]);
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('finds none if there is no such folder', async () => {
    expect(await listMedia('/nowhere')).toEqual([]);
  });
});
