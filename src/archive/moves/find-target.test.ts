import { expect, test } from 'vitest';
import { findTarget } from './find-target.ts';

const KNOWN = {
  '/?p=123': '/articles/ferries/',
  '/?cat=4': '/tags/rivers/',
  '/?tag=ice+boats': '/tags/ice/',
  '/?tag=%D1%80': '/tags/rivers/',
  '/tag/rivers/': '/tags/rivers/',
  '/caf%C3%A9/': '/articles/cafe/',
  '/page/*': '/articles/',
  '/2020/': '/articles/#year-2020',
  '/wp-content/uploads/2020/map.png': '/media/map.png',
};
const find = (address: string) => findTarget(new URL(address, 'https://a.example'), KNOWN);

test.each([
  ['/?p=123', '/articles/ferries/'],
  ['/?utm_source=x&p=123', '/articles/ferries/'],
  ['/?cat=4', '/tags/rivers/'],
  ['/?tag=ice+boats', '/tags/ice/'],
  ['/?tag=ice%20boats', '/tags/ice/'],
  ['/?tag=р', '/tags/rivers/'],
  ['/tag/rivers/', '/tags/rivers/'],
  ['/tag/rivers', '/tags/rivers/'],
  ['/tag/rivers/page/2/', '/tags/rivers/'],
  ['/tag/rivers/feed/atom/', '/tags/rivers/'],
  ['/page/7/', '/articles/'],
  ['/page/7/8', '/articles/'],
  ['/2020/03/', '/articles/#year-2020'],
  ['/2020/03/04', '/articles/#year-2020'],
  ['/2020/03/page/2/', '/articles/#year-2020'],
  ['/2020/page/2/', '/articles/#year-2020'],
  ['/?s=ferry+%26+boat', '/search/?q=ferry+%26+boat'],
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
  '/?s=',
  '/2020/03/ford/',
  '/2021/03/',
  '/other/?p=123',
  '/tag/river/',
  '/tag/',
  '/page/',
  '/pages/7/',
  '/%E0%A4%A',
])('%s leads nowhere', (address) => {
  expect(find(address)).toBeUndefined();
});
