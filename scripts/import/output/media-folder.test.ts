import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaType } from '../../../src/loaders/media.ts';
import { type MediaFolder, readMediaFolder } from './media-folder.ts';

const FILES = ['2019/map.png', '2020/map.png', 'Bild – groß.JPG', 'Bild - groß.jpg', 'plan.svg', 'карта.webp'];

let folder: string;
let media: MediaFolder;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-media-'));
  for (const file of FILES) {
    await mkdir(dirname(join(folder, 'in', file)), { recursive: true });
    await writeFile(join(folder, 'in', file), file);
  }
  media = await readMediaFolder(join(folder, 'in'));
});
afterAll(() => rm(folder, { recursive: true }));

const find = (address: string) => media.find(`https://blog.example/wp-content/uploads/${address}`);

describe('readMediaFolder', () => {
  it('knows images of one name by the folders above them', () => {
    expect(find('2019/map.png')).toBe('/media/2019/map.png');
    expect(find('2020/map.png?w=500')).toBe('/media/2020/map.png');
  });

  it('knows the larger image of a smaller copy', () => {
    expect(find('2020/map-300x200.png')).toBe('/media/2020/map.png');
  });

  it('gives each image a name of its own that the site can show', () => {
    const paths = [
      'Bild%20%E2%80%93%20gro%C3%9F.JPG',
      'Bild%20-%20gro%C3%9F.jpg',
      '%D0%BA%D0%B0%D1%80%D1%82%D0%B0.webp',
    ].map(find);
    expect(new Set(paths).size).toBe(3);
    for (const path of paths) expect(mediaType(path?.slice(1) ?? '')).toBeDefined();
  });

  it.each(['plan.svg', 'lost.png', ''])('finds no copy of %j', (address) => {
    expect(find(address)).toBeUndefined();
  });

  it('copies what articles show, and nothing else', async () => {
    await media.copyTo(join(folder, 'out'), ['/media/2019/map.png', '/media/2019/map.png']);
    expect(await readFile(join(folder, 'out/media/2019/map.png'), 'utf8')).toBe('2019/map.png');
    await expect(readFile(join(folder, 'out/media/2020/map.png'))).rejects.toThrow('ENOENT');
  });

  it('refuses to copy what it has not', async () => {
    await expect(media.copyTo(folder, ['/media/../secret.png'])).rejects.toThrow('holds no image');
  });
});
