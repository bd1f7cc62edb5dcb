import { expect, test } from 'vitest';
import { siteAddress } from './site-address.ts';

test.each([
  [undefined, 'http://localhost:4321'],
  ['', 'http://localhost:4321'],
  ['https://archive.example.org', 'https://archive.example.org'],
  ['https://archive.example.org/', 'https://archive.example.org'],
  ['http://127.0.0.1:8080', 'http://127.0.0.1:8080'],
])('takes %j for %s', (text, address) => {
  expect(siteAddress(text)).toBe(address);
});

test.each(['archive.example.org', 'ftp://archive.example.org', 'http://', 'http://127.0.0.1:x'])(
  'refuses %s, which is not a web address',
  (text) => {
    expect(() => siteAddress(text)).toThrow(`SITE_URL: found “${text}”, expected an address such as`);
  },
);

test('says where to put the path of an address', () => {
  expect(() => siteAddress('https://example.org/archive/')).toThrow(
    'SITE_URL=https://example.org SITE_BASE=/archive/.',
  );
});
