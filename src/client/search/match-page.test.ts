import { expect, test } from 'vitest';
import { pageWords } from './page-words.ts';
import { isComplete, matchPage, type SearchTerm } from './match-page.ts';

/** The words of a text that match, if Pagefind reports all of them. */
function matched(content: string, wanted: SearchTerm, spellings: string[] = []): string[] {
  const words = content.split(' ');
  const page = { content, words: pageWords(content), locations: words.map((_, index) => index) };
  return matchPage(page, [wanted], () => spellings).map(({ location }) => words[location] ?? '');
}

const some = (...words: string[]): SearchTerm => ({ words, isPhrase: false });
const phrase = (...words: string[]): SearchTerm => ({ words, isPhrase: true });

test('a word that is only the beginning of a query word does not match', () => {
  expect(matched('China’s the is', some('sharia', 'theocracy', 'isolation'))).toEqual([]);
});

test('endings, hyphens, accents, apostrophes and case are ignored', () => {
  const text = 'Quarantined, countries NSF-funded al-Shariʿa Ḥalab bio-labs';
  expect(matched(text, some('quarantine', 'country', 'fund', 'sharia', 'halab', 'biolabs'))).toHaveLength(6);
});

test('only an unfinished last word can be the beginning of a longer one', () => {
  expect(matched('quarantine started', { ...some('quar'), isOpen: true })).toEqual(['quarantine']);
  expect(matched('quarantine started', some('quar'))).toEqual([]);
  expect(matched('quarantine started', { ...some('quar', 'star'), isOpen: true })).toEqual(['started']);
  expect(matched('quarantine started', { ...some('qua'), isOpen: true })).toEqual([]);
});

test('a word in a script run is found beside numbers and letters of other scripts, and only the word is highlighted', () => {
  const content = '2020年北京奥运会 A股市场';
  const page = { content, words: pageWords(content), locations: [0, 1] };
  expect(matchPage(page, [some('奥运'), some('市场')], () => [])).toMatchObject([
    { location: 0, within: [{ start: 7, end: 9 }] },
    { location: 1, within: [{ start: 2, end: 4 }] },
  ]);
});

test('another spelling of a word matches', () => {
  expect(matched('Labor is dear', some('labour'), ['labor'])).toEqual(['Labor']);
});

test('a phrase matches only in its order, with adjacent words and the same endings', () => {
  expect(matched('the Old-Harbour’s wall', phrase('old', 'harbour', 'wall'))).toEqual(['Old-Harbour’s', 'wall']);
  expect(matched('the harbour old', phrase('old', 'harbour'))).toEqual([]);
  expect(matched('old and harbour', phrase('old', 'harbour'))).toEqual([]);
  expect(matched('old harbours', phrase('old', 'harbour'))).toEqual([]);
});

test('a phrase skips signs that are not words', () => {
  expect(matched('old — harbour', phrase('old', 'harbour'))).toEqual(['old', '—', 'harbour']);
  expect(matched('old —', phrase('old', 'harbour'))).toEqual([]);
});

test('only words that the engine reports are checked', () => {
  const page = { content: 'old old', words: pageWords('old old'), locations: [1] };
  expect(matchPage(page, [some('old')], () => [])).toEqual([{ location: 1, wanted: 0, word: 0 }]);
});

test('terms are complete with a match for each word, a phrase with one match', () => {
  const match = { location: 0, wanted: 1, word: 0 };
  expect(isComplete([match], 1, some('old', 'harbour'))).toBe(false);
  expect(isComplete([match, { ...match, word: 1 }], 1, some('old', 'harbour'))).toBe(true);
  expect(isComplete([match], 1, phrase('old', 'harbour'))).toBe(true);
  expect(isComplete([match], 0, phrase('old', 'harbour'))).toBe(false);
});

test('numbers are found with and without their signs and units', () => {
  const found = matched('a 970km and 20% US$2.5', some('970', 'km', '20', 'percent'));
  expect(new Set(found)).toEqual(new Set(['970km', '20%']));
  expect(matched('a 970km and 20% US$2.5', phrase('2', '5'))).toEqual(['US$2.5']);
});

test('a phrase is found even if Pagefind reports none of its words', () => {
  const content = 'an old ferry';
  const page = { content, words: pageWords(content), locations: [] };
  expect(matchPage(page, [phrase('old', 'ferry')], () => [])).toHaveLength(2);
});

test('the matching words in a script run are returned', () => {
  const content = '乌鲁木齐晚报 came';
  const page = { content, words: pageWords(content), locations: [0, 1] };
  expect(matchPage(page, [some('晚报')], () => [])).toEqual([
    { location: 0, wanted: 0, word: 0, within: [{ start: 4, end: 6 }] },
  ]);
  expect(matchPage(page, [phrase('晚报')], () => [])).toHaveLength(1);
  expect(matchPage(page, [some('齐晚')], () => [])).toEqual([]);
});

test('a designation matches as one word or as several, but not if its first word means something else', () => {
  const designation = (...words: string[]): SearchTerm => ({ words, isPhrase: true, isDesignation: true });
  expect(matched('the AK-47s AK47 and AK 47', designation('ak', '47'))).toEqual(['AK-47s', 'AK47', 'AK', '47']);
  expect(matched('an An-26-type but an 26', designation('an', '26'))).toEqual(['An-26-type']);
});
