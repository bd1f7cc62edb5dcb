import { expect, test } from 'vitest';
import { ENGLISH_FUNCTION_WORDS } from '../../archive/search/english-function-words.ts';
import { findText } from './find-text.ts';
import { pageWords } from './page-words.ts';
import type { SearchTerm } from './match-page.ts';

const TEXTS = {
  '/ferry/': 'The labour of the old mole',
  '/quarrel/': 'A mole and Uyghur letters',
};

/** Searches {@link TEXTS} like an engine that matches every word. */
async function find(wanted: readonly SearchTerm[], needsAll: boolean) {
  const asked: string[] = [];
  const ask = (words: string) => {
    asked.push(words);
    const pages = Object.entries(TEXTS).map(([url, content]) => {
      const locations = content.split(' ').map((_, index) => index);
      return { url, meta: {}, content, words: pageWords(content), locations, anchors: [] };
    });
    return Promise.resolve({ pages, total: 5 });
  };
  const index = { spellings: new Map([['uighur', ['uyghur']]]), functionWords: ENGLISH_FUNCTION_WORDS };
  const { pages, left } = await findText(wanted, ask, { kind: 'articles', needsAll, index });
  return { asked, left, found: pages.map(({ page, wanted: numbers }) => [page.url, [...numbers]]) };
}

const word = (...words: string[]): SearchTerm => ({ words, isPhrase: false });

test('pages need all terms, or some of them', async () => {
  const wanted = [word('mole'), word('letters')];
  expect((await find(wanted, true)).found).toEqual([['/quarrel/', [0, 1]]]);
  expect((await find(wanted, false)).found).toEqual([
    ['/ferry/', [0]],
    ['/quarrel/', [0, 1]],
  ]);
});

test('one query has all terms if all are needed, else each has its own query', async () => {
  const wanted = [word('mole'), word('letters')];
  expect((await find(wanted, true)).asked).toEqual(['mole letters']);
  expect((await find(wanted, false)).asked).toEqual(['mole', 'letters']);
});

test('other spellings are queried too: English ones and those of the archive', async () => {
  const labor = await find([word('labor')], true);
  expect(labor).toMatchObject({ asked: ['labor', 'labour'], found: [['/ferry/', [0]]] });
  expect(await find([word('uighur')], true)).toMatchObject({
    asked: ['uighur', 'uyghur'],
    found: [['/quarrel/', [0]]],
  });
});

test('words like “of” are not queried beside others, except in a phrase', async () => {
  expect((await find([word('mole', 'of', 'the')], true)).asked).toEqual(['mole']);
  expect((await find([word('of')], true)).asked).toEqual(['of']);
  const phrase = await find([{ words: ['of', 'the', 'old', 'mole'], isPhrase: true }], true);
  expect(phrase).toMatchObject({ asked: ['of the old mole'], found: [['/ferry/', [0]]] });
});

test('the number of pages that were not read is returned', async () => {
  expect((await find([word('mole')], true)).left).toBe(3);
});

test('without terms there is no query', async () => {
  expect(await find([], true)).toEqual({ asked: [], left: 0, found: [] });
});
