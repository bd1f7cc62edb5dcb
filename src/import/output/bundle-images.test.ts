import { expect, it } from 'vitest';
import type { Bundle } from '../input/bundle/bundle.ts';
import { bundleImages } from './bundle-images.ts';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

function bundleOf(file: string, files: Record<string, Buffer>): Bundle {
  return {
    file,
    size: 1,
    entries: new Map(Object.entries(files).map(([path, { length }]) => [path, { size: length }])),
    refused: [],
    read: (path) => Promise.resolve(files[path] ?? Buffer.alloc(0)),
    close: async () => {},
  };
}

it('puts images below a folder that is named after the bundle, without the folders that all have in common', async () => {
  const files = { 'word/media/image1.png': PNG, 'word/media/maps/Карта.png': PNG, 'docProps/thumbnail.jpeg': PNG };
  const images = await bundleImages(bundleOf('in/Report 2.docx', files), new Set());
  expect(images.find('word/media/image1.png')).toBe('/media/Report-2/image1.png');
  expect(images.find('word/media/maps/Карта.png')).toBe('/media/Report-2/maps/image.png');
  expect(images.find('docProps/thumbnail.jpeg')).toBeUndefined();
  expect(images.find('https://example.org/word/media/image1.png')).toBeUndefined();
  expect(await images.read('/media/Report-2/image1.png')).toEqual(PNG);
  expect(await images.read('/media/Report-2/image2.png')).toBeUndefined();
});

it('gives images of two bundles with one name different places', async () => {
  const taken = new Set<string>();
  const [one, two] = [bundleOf('a/x.docx', { 'a.png': PNG }), bundleOf('b/x.docx', { 'a.png': PNG })];
  expect((await bundleImages(one, taken)).find('a.png')).toBe('/media/x/a.png');
  expect((await bundleImages(two, taken)).find('a.png')).toBe('/media/x/a-2.png');
});

it('says why an image cannot be shown', async () => {
  const images = await bundleImages(bundleOf('x.docx', { 'a.jpg': PNG }), new Set());
  expect(images.find('a.jpg')).toEqual({ file: 'a.jpg', why: 'of the type image/png, while its name says image/jpeg' });
  expect(await images.read('/media/x/a.jpg')).toBeUndefined();
});
