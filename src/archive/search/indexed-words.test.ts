import { expect, test } from 'vitest';
import { shardOf, shardWords } from './indexed-words.ts';

const pieces = new Map([
  ['ferry,', 2],
  ['Ferry', 1],
  ['ferries', 4],
  ['“Fog,”', 9],
  ['Malta’s', 1],
  ['Réunion.', 1],
  ['<https://fair-harbour.example/files/f451>', 3],
  ['AK-47s', 1],
]);
const shards = shardWords(pieces);
const shard = (word: string) => shards[shardOf(word)]?.map((words) => words.split(' '));

test('the words that may be proposed come first, the commonest first, without short words and addresses', () => {
  expect(shard('f')?.[0]).toEqual(['ferries', 'ferry']);
  expect(shard('reunion')?.[0]).toEqual(['reunion']);
});

test('all other forms of words come after them', () => {
  expect(shard('f')?.[1]).toEqual(['f451', 'fair', 'files', 'fog']);
  expect(shard('ak')?.[1]).toEqual(expect.arrayContaining(['ak', 'ak47']));
  expect(shard('4')?.[1]).toEqual(expect.arrayContaining(['47', '47s']));
});

test('words with the same first letter are in the same shard, and every word has one', () => {
  expect(shardOf('ferry')).toBe(shardOf('fog'));
  expect(shardOf('ferry')).not.toBe(shardOf('gale'));
  expect(shards[shardOf('東京')]).toHaveLength(2);
  expect(shards[shardOf('')]).toHaveLength(2);
});
