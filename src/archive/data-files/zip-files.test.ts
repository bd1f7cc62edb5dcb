import { unzipSync } from 'fflate';
import { afterEach, expect, it, vi } from 'vitest';
import { zipFiles } from './zip-files.ts';

afterEach(() => vi.unstubAllEnvs());

const files = [
  { name: 'README.txt', write: () => 'Read me.\n' },
  { name: 'notes.json', write: () => JSON.stringify(Array(5000).fill({ text: 'Ёлка, Ḥalab, 東京' })) },
  { name: 'empty.bib', write: () => '' },
];

it('a zip file has every file, in order, whole', () => {
  const unpacked = Object.entries(unzipSync(zipFiles(files)));
  const texts = unpacked.map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]);
  expect(texts).toEqual(files.map(({ name, write }) => [name, write()]));
});

it('its files are compressed', () => {
  expect(zipFiles(files).length).toBeLessThan(5000);
});

it('its bytes depend on the files alone, not on the time or the time zone', () => {
  vi.stubEnv('TZ', 'Pacific/Auckland');
  const there = zipFiles(files);
  vi.stubEnv('TZ', 'America/Los_Angeles');
  vi.setSystemTime(new Date('2031-05-01'));
  expect(Buffer.from(zipFiles(files)).equals(there)).toBe(true);
  vi.useRealTimers();
});
