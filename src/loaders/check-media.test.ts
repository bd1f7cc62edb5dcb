import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { adviseOnMedia } from './advise-on-media.ts';
import { checkMedia } from './check-media.ts';

const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const GIF = 'R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-media-'));
  await mkdir(join(folder, 'media'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, base64: string) => writeFile(join(folder, 'media', name), Buffer.from(base64, 'base64'));

test('accepts images whose content matches their extension', async () => {
  await write('a.png', PIXEL);
  await write('b.gif', GIF);
  await symlink('a.png', join(folder, 'media/c.png'));
  expect(await checkMedia(folder)).toEqual([]);
});

test('finds files of another type, links that lead out of the folder, and broken links', async () => {
  await write('a.png', GIF);
  await writeFile(join(folder, 'media/b.png'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  await writeFile(join(folder, 'media/c.jpg'), '');
  await symlink('/etc/passwd', join(folder, 'media/d.png'));
  await symlink('nothing', join(folder, 'media/e.png'));
  const faults = await checkMedia(folder);
  expect(faults.map(({ code, file }) => `${code} ${file}`)).toEqual([
    'media-type media/a.png',
    'media-type media/b.png',
    'media-type media/c.jpg',
    'media-outside media/d.png',
    'media-outside media/e.png',
  ]);
  expect(faults[0]?.found).toBe('a file of the type image/gif');
  expect(faults[0]?.expected).toBe('image/png, as the name’s ending says');
});

test('finds nothing without images', async () => {
  await rm(join(folder, 'media'), { recursive: true });
  expect(await checkMedia(folder)).toEqual([]);
  await mkdir(join(folder, 'media'));
});

test('accepts every file of the archive of pictures', async () => {
  expect(await checkMedia(join(import.meta.dirname, '../test/fixtures/media/content'))).toEqual([]);
});

test.each([
  ['a.csv', Buffer.from([0, 1, 2])],
  ['a.txt', Buffer.from([0xff, 0x41])],
  ['a.vtt', Buffer.from('00:00 no head')],
  ['a.pdf', Buffer.from('words')],
  ['a.mp3', Buffer.from(PIXEL, 'base64')],
  ['a.svg', Buffer.from('<svg><g></svg>')],
  ['b.svg', Buffer.from(PIXEL, 'base64')],
])('finds that %s is of another type', async (name, content) => {
  await writeFile(join(folder, 'media', name), content);
  expect((await checkMedia(folder)).map(({ code, file }) => `${code} ${file}`)).toEqual([`media-type media/${name}`]);
});

test('what is removed from a drawing is told', async () => {
  await writeFile(join(folder, 'media/a.svg'), '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>');
  await writeFile(join(folder, 'media/b.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  expect(await checkMedia(folder)).toEqual([]);
  const advice = await adviseOnMedia(folder);
  expect(advice.map(({ code, file, found }) => [code, file, found])).toEqual([
    ['drawing-cleaned', 'media/a.svg', 'a drawing from which the site leaves out the attribute onload of <svg>'],
  ]);
});
