import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { lookSchema } from '../../schemas/look.ts';
import { iconLinks } from './icon-links.ts';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-icons-'));
});

afterAll(() => rm(folder, { recursive: true }));

test('Without an icon, pages link to none', () => {
  expect(iconLinks(undefined, folder, { sizes: true })).toEqual([]);
});

test('The first icon with a usual name is used; builds have its other sizes and a manifest', async () => {
  await writeFile(join(folder, 'favicon.ico'), '');
  expect(iconLinks(undefined, folder, { sizes: true })).toEqual([
    { rel: 'icon', path: '/favicon.ico', type: 'image/x-icon' },
  ]);
  await writeFile(join(folder, 'icon.svg'), '');
  expect(iconLinks(undefined, folder, { sizes: false })).toEqual([
    { rel: 'icon', path: '/icon.svg', type: 'image/svg+xml' },
  ]);
  expect(iconLinks(undefined, folder, { sizes: true }).map(({ rel, path }) => `${rel} ${path}`)).toEqual([
    'icon /favicon.ico',
    'icon /icon.svg',
    'apple-touch-icon /apple-touch-icon.png',
    'manifest /manifest.webmanifest',
  ]);
});

test('The icon that the look names is used', () => {
  expect(iconLinks(lookSchema.parse({ icon: '/look/mark.png' }), folder, { sizes: false })).toEqual([
    { rel: 'icon', path: '/look/mark.png', type: 'image/png' },
  ]);
});
