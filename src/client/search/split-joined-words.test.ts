import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { sampleIndex } from '../../test/sample-search.ts';
import { splitJoinedWords } from './split-joined-words.ts';
import { nameLookup } from './name-lookup.ts';
import { parseQuery } from './parse-query.ts';

const names = nameLookup(
  sampleIndex(sampleArchive({ groups: { party: { name: 'Example Party', aliases: ['新例党'] } } })),
);

async function divided(query: string, ...texts: string[]): Promise<string[]> {
  const isInTexts = (word: string) => Promise.resolve(texts.includes(word));
  const { words } = await splitJoinedWords(parseQuery(query), names, isInTexts);
  return words.map(({ folded }) => folded);
}

test('words of the texts, and names, stay whole', async () => {
  expect(await divided('乌鲁木齐晚报', '乌鲁木齐晚报')).toEqual(['乌鲁木齐晚报']);
  expect(await divided('新例党 ferry')).toEqual(['新例党', 'ferry']);
});

test('otherwise names are separated, and the rest is divided into words', async () => {
  expect(await divided('乌鲁木齐晚报')).toEqual(['乌鲁木齐', '晚报']);
  expect(await divided('港口新例党会见')).toEqual(['港口', '新例党', '会见']);
});
