import { expect, test } from 'vitest';
import { packNames } from '../../archive/search/pack-index.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import type { Block } from './blocks.ts';
import { Finder } from './finder.ts';

const names = packNames(
  sampleArchive({
    tags: { road: { name: 'Sea Road', kind: 'initiative', abbreviation: 'SRI', aliases: ['Harbour Belt'] } },
  }),
  [],
);
const blocks = ['The SRI and SRI’s Harbour Belt.', 'Srilankan ports; mass meetings', 'protests in masses'].map(
  (text): Block => ({
    text,
    get element(): HTMLElement {
      throw new Error('not asked');
    },
    rangeOf: () => {
      throw new Error('not asked');
    },
  }),
);
const find = (query: string, finder = new Finder(names)) => {
  const { found, names: written } = finder.find(query, blocks);
  return [found.map(({ block, range }) => block.text.slice(range.start, range.end)), written];
};

test('a name is found by all its names, and not at the beginning of other words', () => {
  expect(find('sri')).toEqual([
    ['SRI', 'SRI’s', 'Harbour Belt'],
    ['SRI', 'Harbour Belt'],
  ]);
});

test('words that are nowhere together are found one by one', () => {
  expect(find('mass protest')).toEqual([['mass', 'protests', 'masses'], []]);
});

test('without the names of the archive, words are found', () => {
  expect(find('harbour', new Finder(undefined))).toEqual([['Harbour'], []]);
  expect(find('', new Finder(undefined))).toEqual([[], []]);
});
