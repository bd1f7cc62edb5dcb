import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, extname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { mediaType } from '../../loaders/media.ts';
import { readEarlierImport } from './earlier-import.ts';
import { Journal } from './journal.ts';
import type { Images } from './images.ts';
import { Media } from './media.ts';
import { readMediaFolder } from './media-folder.ts';
import { sha256 } from './hash.ts';

const FILES = ['2019/map.png', '2020/map.png', 'Bild – groß.JPG', 'Bild - groß.jpg', 'plan.svg', 'карта.webp'];

const HEADS = new Map([
  ['.png', 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='],
  ['.jpg', '/9j/4AAQSkZJRgABAQ=='],
  ['.webp', 'UklGRiQAAABXRUJQVlA4IA=='],
]);
/** What begins as an image of its kind does, and differs from all others. */
const imageFor = (file: string) =>
  Buffer.concat([Buffer.from(HEADS.get(extname(file).toLowerCase()) ?? '', 'base64'), Buffer.from(file)]);

/** Files that the site would refuse, and why. */
const UNUSABLE: [file: string, why: string][] = [
  ['other/lying.png', 'of the type image/jpeg, while its name says image/png'],
  ['other/page.gif', 'no image, while its name says image/gif'],
  ['other/empty.jpg', 'no image, while its name says image/jpeg'],
  ['other/out.png', 'a link that leads out of the folder'],
  ['other/chain.png', 'a link that leads out of the folder'],
  ['other/folder.png', 'a link to a folder'],
];

let folder: string;
let images: Images;
let media: Media;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-media-'));
  for (const file of FILES) {
    await mkdir(dirname(join(folder, 'in', file)), { recursive: true });
    await writeFile(join(folder, 'in', file), imageFor(file));
  }
  const other = join(folder, 'in/other');
  await mkdir(other);
  await writeFile(join(other, 'lying.png'), imageFor('lying.jpg'));
  await writeFile(join(other, 'page.gif'), '<script>alert(1)</script>');
  await writeFile(join(other, 'empty.jpg'), '');
  await writeFile(join(folder, 'secret.png'), imageFor('secret.png'));
  const links = {
    'out.png': '../../secret.png',
    'chain.png': 'out.png',
    'folder.png': '../2019',
    'near.png': '../2020/map.png',
  };
  for (const [name, target] of Object.entries(links)) await symlink(target, join(other, name));
  images = await readMediaFolder(join(folder, 'in'));
  media = new Media(images);
});
afterAll(() => rm(folder, { recursive: true }));

const find = (address: string) => images.find(`https://blog.example/wp-content/uploads/${address}`);

async function settingsFor(name: string, force = false) {
  const out = join(folder, name);
  await mkdir(out, { recursive: true });
  return { into: out, earlier: await readEarlierImport(out), journal: new Journal(out), force };
}

describe('readMediaFolder', () => {
  it('distinguishes images with the same name by their folders', () => {
    expect(find('2019/map.png')).toBe('/media/2019/map.png');
    expect(find('2020/map.png?w=500')).toBe('/media/2020/map.png');
  });

  it('finds the same where the folder is the one at hand', async () => {
    const at = process.cwd();
    process.chdir(join(folder, 'in'));
    try {
      for (const here of ['.', './']) {
        const found = await readMediaFolder(here);
        expect(found.find('img/2019/map.png')).toBe('/media/2019/map.png');
        expect(await found.read('/media/2019/map.png')).toEqual(imageFor('2019/map.png'));
      }
    } finally {
      process.chdir(at);
    }
  });

  it('finds the larger image of a smaller copy', () => {
    expect(find('2020/map-300x200.png')).toBe('/media/2020/map.png');
  });

  it('gives each image a unique name that the site accepts', () => {
    const paths = [
      'Bild%20%E2%80%93%20gro%C3%9F.JPG',
      'Bild%20-%20gro%C3%9F.jpg',
      '%D0%BA%D0%B0%D1%80%D1%82%D0%B0.webp',
    ].map(find);
    expect(new Set(paths).size).toBe(3);
    for (const path of paths) expect(typeof path === 'string' && mediaType(path.slice(1))).toBeTruthy();
  });

  it.each(['plan.svg', 'lost.png', ''])('finds no copy of %j', (address) => {
    expect(find(address)).toBeUndefined();
  });

  it.each(UNUSABLE)('finds %s, and that it is %s', async (file, why) => {
    expect(find(file)).toEqual({ file, why });
    await expect(media.copy(`/media/${file}`, await settingsFor('out'))).rejects.toThrow('holds no image');
  });

  it('copies the target of a link within the folder', async () => {
    expect(find('other/near.png')).toBe('/media/other/near.png');
    await media.copy('/media/other/near.png', await settingsFor('near'));
    expect(await readFile(join(folder, 'near/media/other/near.png'))).toEqual(imageFor('2020/map.png'));
  });

  it('copies what articles show, and nothing else', async () => {
    await media.copy('/media/2019/map.png', await settingsFor('out'));
    expect(await readFile(join(folder, 'out/media/2019/map.png'), 'utf8')).toContain('2019/map.png');
    await expect(readFile(join(folder, 'out/media/2020/map.png'))).rejects.toThrow('ENOENT');
  });

  it('keeps an existing image of another origin, unless it is forced to overwrite', async () => {
    const path = '/media/2019/map.png';
    await mkdir(join(folder, 'own/media/2019'), { recursive: true });
    await writeFile(join(folder, 'own', path), 'an owner’s');
    const settings = await settingsFor('own');
    expect(await media.copy(path, settings)).toBeUndefined();
    expect(await readFile(join(folder, 'own', path), 'utf8')).toBe('an owner’s');
    const copied = await media.copy(path, { ...settings, force: true });
    expect(copied).toEqual({ path, sha256: sha256(imageFor('2019/map.png')) });
    expect(await readFile(join(folder, 'own', path), 'utf8')).toContain('2019/map.png');
  });

  it('refuses to copy what it has not', async () => {
    await expect(media.copy('/media/../secret.png', await settingsFor('.'))).rejects.toThrow('holds no image');
  });
});
