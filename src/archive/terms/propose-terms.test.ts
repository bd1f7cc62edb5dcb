import { expect, test } from 'vitest';
import { sampleArchive } from '../../test/sample-archive.ts';
import { proposeTerms } from './propose-terms.ts';

const names = (archive: Parameters<typeof sampleArchive>[0], atLeast = 3) =>
  proposeTerms(sampleArchive(archive), { atLeast }).map(({ name, abbreviation }) =>
    abbreviation === undefined ? name : `${name} (${abbreviation})`,
  );

test('terms of several articles are proposed, apart from function words and what records have', () => {
  const text = 'The harbour dues were paid, and the pilot service was late. Harbour dues of the pilot service.';
  const articles = { one: { text }, two: { text } };
  expect(names({ articles })).toEqual(expect.arrayContaining(['harbour dues', 'pilot service']));
  const known = { dues: { name: 'Harbour dues' } };
  expect(names({ articles, tags: known })).not.toContain('harbour dues');
});

test('a term that occurs only within a longer one is left out', () => {
  const text = 'The sea road fund met. The sea road fund paid.';
  expect(names({ articles: { one: { text }, two: { text } } })).toEqual(['sea road fund']);
});

test('a name that an article abbreviates is proposed with its abbreviation, even from one article', () => {
  const text = 'The Bureau of Tables (BOT) met. The Bureau of Tables was late.';
  expect(names({ articles: { one: { text } } })[0]).toBe('Bureau of Tables (BOT)');
});

test('a single word is proposed if it is always a name, and not if it is a month', () => {
  const text = 'They built Rogun in March. Work on Rogun ended in March; of Rogun they were proud in March.';
  const found = names({ articles: { one: { text }, two: { text } } });
  expect(found).toContain('Rogun');
  expect(found).not.toContain('March');
  expect(found).not.toContain('proud');
});

test('texts of other languages have their own function words, and need no spaces', () => {
  const russian = 'Портовые сборы выросли. О портовые сборы и о портовые сборы.';
  const inRussian = { text: russian, language: 'ru' };
  const found = names({ articles: { one: inRussian, two: inRussian } });
  expect(found.map((name) => name.toLowerCase())).toContain('портовые сборы');
  const chinese = '新丝绸之路很长。新丝绸之路很长。';
  const inChinese = { text: chinese, language: 'zh' };
  expect(names({ articles: { one: inChinese, two: inChinese } }).join(' ')).toMatch(/丝绸之路/);
});
