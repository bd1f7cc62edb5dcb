import { expect, test } from 'vitest';
import { urlsUnder } from '../base/urls.ts';
import { addressOnCard } from './card-words.ts';

test.each([
  ['https://archive.example', '/', 'archive.example'],
  ['https://archive.example', '/rivers/', 'archive.example/rivers'],
  ['https://archive.example:8080', '/rivers', 'archive.example:8080/rivers'],
  ['http://localhost:4321', '/', undefined],
])('the address of an archive at %s with the base path %s is written %s', (site, base, written) => {
  expect(addressOnCard({ site: new URL(site), urls: urlsUnder(base) })).toBe(written);
});
