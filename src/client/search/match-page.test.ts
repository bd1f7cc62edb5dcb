import { expect, test } from 'vitest';
import { pageWords } from './page-words.ts';
import { isComplete, matchPage, type Wanted } from './match-page.ts';

/** The words of a text that count, when Pagefind took all of them for matches. */
function matched(content: string, wanted: Wanted, spellings: string[] = []): string[] {
  const words = content.split(' ');
  const page = { content, words: pageWords(content), locations: words.map((_, index) => index) };
  return matchPage(page, [wanted], () => spellings).map(({ location }) => words[location] ?? '');
}

const some = (...words: string[]): Wanted => ({ words, isPhrase: false });
const phrase = (...words: string[]): Wanted => ({ words, isPhrase: true });

test('a word with which the query merely begins is no match', () => {
  expect(matched('China’s the is', some('sharia', 'theocracy', 'isolation'))).toEqual([]);
});

test('endings, hyphens, accents, apostrophes and case make no difference', () => {
  const text = 'Quarantined, countries NSF-funded al-Shariʿa Ḥalab bio-labs';
  expect(matched(text, some('quarantine', 'country', 'fund', 'sharia', 'halab', 'biolabs'))).toHaveLength(6);
});

test('only a last word that is open may be the beginning of a longer one', () => {
  expect(matched('quarantine started', { ...some('quar'), isOpen: true })).toEqual(['quarantine']);
  expect(matched('quarantine started', some('quar'))).toEqual([]);
  expect(matched('quarantine started', { ...some('quar', 'star'), isOpen: true })).toEqual(['started']);
  expect(matched('quarantine started', { ...some('qua'), isOpen: true })).toEqual([]);
});

test('a word in a run is found beside numbers and letters of other scripts, and alone is marked', () => {
  const content = '2020年北京奥运会 A股市场';
  const page = { content, words: pageWords(content), locations: [0, 1] };
  expect(matchPage(page, [some('奥运'), some('市场')], () => [])).toMatchObject([
    { location: 0, within: [{ start: 7, end: 9 }] },
    { location: 1, within: [{ start: 2, end: 4 }] },
  ]);
});

test('another spelling of a word counts', () => {
  expect(matched('Labor is dear', some('labour'), ['labor'])).toEqual(['Labor']);
});

test('a phrase counts only in its order, side by side and with its own endings', () => {
  expect(matched('the Old-Harbour’s wall', phrase('old', 'harbour', 'wall'))).toEqual(['Old-Harbour’s', 'wall']);
  expect(matched('the harbour old', phrase('old', 'harbour'))).toEqual([]);
  expect(matched('old and harbour', phrase('old', 'harbour'))).toEqual([]);
  expect(matched('old harbours', phrase('old', 'harbour'))).toEqual([]);
});

test('a phrase goes over signs that are no words', () => {
  expect(matched('old — harbour', phrase('old', 'harbour'))).toEqual(['old', '—', 'harbour']);
  expect(matched('old —', phrase('old', 'harbour'))).toEqual([]);
});

test('only words that the engine found are looked at', () => {
  const page = { content: 'old old', words: pageWords('old old'), locations: [1] };
  expect(matchPage(page, [some('old')], () => [])).toEqual([{ location: 1, wanted: 0, word: 0 }]);
});

test('what is wanted is complete with all its words, a phrase with one match', () => {
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

test('a phrase is found where Pagefind told of none of its words', () => {
  const content = 'an old ferry';
  const page = { content, words: pageWords(content), locations: [] };
  expect(matchPage(page, [phrase('old', 'ferry')], () => [])).toHaveLength(2);
});

test('of a run without spaces, the words that are wanted are told', () => {
  const content = '乌鲁木齐晚报 came';
  const page = { content, words: pageWords(content), locations: [0, 1] };
  expect(matchPage(page, [some('晚报')], () => [])).toEqual([
    { location: 0, wanted: 0, word: 0, within: [{ start: 4, end: 6 }] },
  ]);
  expect(matchPage(page, [phrase('晚报')], () => [])).toHaveLength(1);
  expect(matchPage(page, [some('齐晚')], () => [])).toEqual([]);
});

test('a designation counts as one word or as several, but not where its first word means something else', () => {
  const designation = (...words: string[]): Wanted => ({ words, isPhrase: true, isDesignation: true });
  expect(matched('the AK-47s AK47 and AK 47', designation('ak', '47'))).toEqual(['AK-47s', 'AK47', 'AK', '47']);
  expect(matched('an An-26-type but an 26', designation('an', '26'))).toEqual(['An-26-type']);
});
