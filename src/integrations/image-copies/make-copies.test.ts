import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { type Encode, makeCopies } from './make-copies.ts';

const FIXTURE = join(import.meta.dirname, '../../test/fixtures/media/content');

let folder: string;
let kept: string;
let encoded: number[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'copies-'));
  kept = join(folder, 'kept');
  encoded = [];
  await cp(FIXTURE, folder, { recursive: true });
});

/** Each pixel of the width is a byte. */
const encode: Encode = (_image, width) => {
  encoded.push(width);
  return Promise.resolve(new Uint8Array(width));
};

const make = (images: string[], settings: { encode?: Encode; version?: string } = {}) =>
  makeCopies(images, { content: folder, kept, encode, version: '1', ...settings });

const widths = async (image: string, settings?: { encode: Encode }) =>
  (await make([image], settings)).byAddress.get(`/${image}`)?.map(({ width }) => width);

test('a wide image has copies for phones and for the column of text', async () => {
  expect(await widths('media/2021/ford.jpg')).toEqual([400, 800, 1216]);
});

test('a narrower image has a copy of its own width, and none that is wider', async () => {
  expect(await widths('media/2021/post.jpg')).toEqual([400, 600]);
});

test('copies that do not pay are left out, and the image itself is the widest', async () => {
  const large: Encode = (image, width) => Promise.resolve(new Uint8Array(width > 400 ? image.length : 1));
  const { byAddress, files } = await make(['media/2021/post.jpg'], { encode: large });
  expect(byAddress.get('/media/2021/post.jpg')?.[1]).toEqual({ address: '/media/2021/post.jpg', width: 600 });
  expect(files.size).toBe(1);
  const none: Encode = (image) => Promise.resolve(image);
  expect((await make(['media/sign.png'], { encode: none })).byAddress.size).toBe(0);
});

test('two images that are the same are copied at once', async () => {
  const names = Array.from({ length: 8 }, (_, index) => `media/2021/same-${index}.jpg`);
  for (const name of names) await cp(join(folder, 'media/2021/post.jpg'), join(folder, name));
  expect((await make(names)).byAddress.size).toBe(8);
});

test('copies are made once, and again for another encoder or another image', async () => {
  await make(['media/2021/post.jpg']);
  const first = await make(['media/2021/post.jpg']);
  expect(encoded).toEqual([400, 600]);
  await make(['media/2021/post.jpg'], { version: '2' });
  expect(encoded.length).toBe(4);
  await writeFile(join(folder, 'media/2021/post.jpg'), await readFile(join(folder, 'media/2021/ford.jpg')));
  const second = await make(['media/2021/post.jpg'], { version: '2' });
  expect(encoded.length).toBe(7);
  expect([...second.files.keys()]).not.toContain([...first.files.keys()][0]);
});

test('copies that nothing needs any more are deleted', async () => {
  await make(['media/2021/post.jpg']);
  expect((await readdir(kept)).length).toBe(2);
  await make([]);
  expect(await readdir(kept)).toEqual([]);
});

test('a file that is no image, or moves, has no copies', async () => {
  await writeFile(join(folder, 'media/a.jpg'), 'words');
  const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
  await writeFile(join(folder, 'media/b.png'), gif);
  expect((await make(['media/a.jpg', 'media/b.png'])).byAddress.size).toBe(0);
  await rm(folder, { recursive: true });
});
