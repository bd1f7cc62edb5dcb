import { expect, test } from 'vitest';
import { isUnspaced, pairsOf, offsetsInScriptRun, segmentsOf } from './unspaced.ts';

test('words of scripts without spaces are recognised', () => {
  expect(['新疆', 'カナダ', 'ーム', 'ไทย', '々'].every(isUnspaced)).toBe(true);
  expect(['Malta', '2021', 'қала', '한국', 'ʼat', ''].some(isUnspaced)).toBe(false);
});

test('a run is divided into its words', () => {
  expect(segmentsOf('乌鲁木齐会见了外长')).toEqual(['乌鲁木齐', '会见', '了', '外长']);
  expect(segmentsOf('Malta')).toEqual(['Malta']);
});

test.each([
  ['乌鲁木齐晚报', '晚报', [4]],
  ['工作反恐维稳反恐', '反恐', [2, 6]],
  ['日本語の新聞記事', '新聞', [4]],
  ['ไทยรัฐออนไลน์ข่าว', 'ออนไลน์', [6]],
  ['新疆', '新疆', [0]],
  ['東京都知事', '京都', []],
  ['東京都知事', '知事', [3]],
  ['乌鲁木齐', '鲁木', []],
  ['新疆', '北京', []],
  ['新疆', '', []],
  ['東京タワーとカタカナ', 'タワー', [2]],
  ['中国軍ドローン', 'ドローン', [3]],
])('in %s, %s is found at %j', (run, word, places) => {
  expect(offsetsInScriptRun(run, word)).toEqual(places);
});

test('a name that no dictionary has is found in a run', () => {
  expect(offsetsInScriptRun('昨天新例党在港口开会', '新例党')).toEqual([2]);
});

test('the pairs of a run include the pairs of every word in it', () => {
  expect(pairsOf('乌鲁木齐')).toEqual(['乌鲁', '鲁木', '木齐']);
  expect(pairsOf('党')).toEqual(['党']);
});
