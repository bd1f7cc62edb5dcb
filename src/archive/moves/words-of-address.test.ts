import { expect, test } from 'vitest';
import { wordsOfAddress } from './words-of-address.ts';

test.each([
  ['/2020/03/the-ferry-boat/', 'the ferry boat'],
  ['/2020/03/the-ferry-boat.html', 'the ferry boat'],
  ['/index.php/ferry+boat/', 'ferry boat'],
  ['/tag/river_ice/page/2/', 'river ice'],
  ['/tag/rivers/feed/atom/', 'rivers'],
  ['/%D1%80%D0%B5%D0%BA%D0%B8/', 'реки'],
  ['/caf%C3/', 'caf%C3'],
  ['/2020/03/15/', ''],
  ['/comments/feed/', ''],
  ['/404.html', ''],
  ['/wp-json/wp/v2/posts/', ''],
  ['/', ''],
])('the words of %s are “%s”', (address, words) => {
  expect(wordsOfAddress(address)).toBe(words);
});
