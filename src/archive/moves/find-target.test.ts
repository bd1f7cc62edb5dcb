import { expect, test } from 'vitest';
import { findTarget } from './find-target.ts';

const KNOWN = {
  '/?p=123': '/articles/ferries/',
  '/?cat=4': '/tags/rivers/',
  '/tag/rivers/': '/tags/rivers/',
  '/caf%C3%A9/': '/articles/cafe/',
  '/page/*': '/articles/',
  '/wp-content/uploads/2020/map.png': '/media/map.png',
};
const find = (address: string) => findTarget(new URL(address, 'https://a.example'), KNOWN);

test.each([
  ['/?p=123', '/articles/ferries/'],
  ['/?utm_source=x&p=123', '/articles/ferries/'],
  ['/?cat=4', '/tags/rivers/'],
  ['/tag/rivers/', '/tags/rivers/'],
  ['/tag/rivers', '/tags/rivers/'],
  ['/tag/rivers/page/2/', '/tags/rivers/'],
  ['/tag/rivers/feed/atom/', '/tags/rivers/'],
  ['/page/7/', '/articles/'],
  ['/page/7/8', '/articles/'],
  ['/café', '/articles/cafe/'],
  ['/wp-content/uploads/2020/map.png', '/media/map.png'],
])('%s leads to %s', (address, target) => {
  expect(find(address)).toBe(target);
});

test.each([
  '/',
  '/?p=1234',
  '/?p=12',
  '/?page=123',
  '/other/?p=123',
  '/tag/river/',
  '/tag/',
  '/page/',
  '/pages/7/',
  '/%E0%A4%A',
])('%s leads nowhere', (address) => {
  expect(find(address)).toBeUndefined();
});
