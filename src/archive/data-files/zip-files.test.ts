import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { type ZipFile, zipFiles } from './zip-files.ts';

afterEach(() => vi.unstubAllEnvs());

const files = [
  { name: 'README.txt', text: 'Read me.\n' },
  { name: 'notes.json', text: JSON.stringify(Array(5000).fill({ text: 'Ёлка, Ḥalab, 東京' })) },
  { name: 'empty.bib', text: '' },
];

it('a zip file has every file, in order, whole', async () => {
  expect((await zipFiles(files)).flatMap(unpacked)).toEqual(files);
});

it('its files are compressed', async () => {
  expect((await zipFiles(files))[0]?.bytes.length).toBeLessThan(5000);
});

it('there are several zip files where one would be too large', async () => {
  const zips = await zipFiles(files, 100);
  expect(zips.map(({ names }) => names)).toEqual([['README.txt'], ['notes.json'], ['empty.bib']]);
  expect(zips.flatMap(unpacked)).toEqual(files);
  expect((await zipFiles(files, 1_000_000)).map(({ names }) => names)).toEqual([files.map(({ name }) => name)]);
});

it('its bytes depend on the files alone, not on the time or the time zone', async () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const there = await zipFiles(files);
  vi.stubEnv('TZ', 'America/Los_Angeles');
  vi.setSystemTime(new Date('2031-05-01'));
  expect(await zipFiles(files)).toEqual(there);
  vi.useRealTimers();
});

function unpacked({ bytes }: ZipFile) {
  return Object.entries(unzipSync(bytes)).map(([name, content]) => ({ name, text: new TextDecoder().decode(content) }));
}
