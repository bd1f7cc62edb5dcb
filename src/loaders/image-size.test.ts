import { copyFile, mkdtemp, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { imageSizeOf } from './image-size.ts';

const media = join(import.meta.dirname, '../test/fixtures/media/content/media');

test('reads the size of an image as it is shown, turned if the camera was', () => {
  expect(imageSizeOf(join(media, '2021/ford.jpg'))).toEqual({ width: 1600, height: 900 });
  expect(imageSizeOf(join(media, '2021/post.jpg'))).toEqual({ width: 600, height: 900 });
  expect(imageSizeOf(join(media, 'sign.png'))).toEqual({ width: 240, height: 120 });
});

test('knows nothing of a file that is missing or no image', () => {
  expect(imageSizeOf(join(media, 'none.png'))).toBeUndefined();
  expect(imageSizeOf(import.meta.filename)).toBeUndefined();
});

test('reads an image again when it has changed', async () => {
  const file = join(await mkdtemp(join(tmpdir(), 'image-size-')), 'a.png');
  await copyFile(join(media, 'sign.png'), file);
  expect(imageSizeOf(file)?.width).toBe(240);
  await copyFile(join(media, 'rule.png'), file);
  await utimes(file, 1, 1);
  expect(imageSizeOf(file)?.width).toBe(300);
  await writeFile(file, '');
  expect(imageSizeOf(file)).toBeUndefined();
});
