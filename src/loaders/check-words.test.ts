import { expect, test } from 'vitest';
import { checkWords } from './check-words.ts';
import { parseFile } from './parse-file.ts';

/** The faults of `words.yaml` in a site of a language. */
function faultsIn(words: string, language = 'en') {
  const read = (collection: 'site' | 'words', text: string) =>
    parseFile(collection, `${collection}.yaml`, new TextEncoder().encode(text)).records;
  return checkWords([...read('site', `language: ${language}`), ...read('words', words)]);
}

test('finds keys that no text has, and placeholders that are missing or unknown, with their lines', () => {
  expect(faultsIn('site:\n  abuot: About us\nplaces:\n  note: Remark\n  paragraph: "Paragraph {no}"\n')).toMatchObject([
    { code: 'key-unknown', file: 'words.yaml', line: 2, found: 'the key “abuot”', proposal: 'about' },
    { code: 'value-invalid', line: 4, found: '“places.note”: “Remark”', expected: 'a text with {number}' },
    { code: 'value-invalid', line: 5, expected: 'one of {number}' },
  ]);
});

test('finds plural forms that the language of the site does not have', () => {
  const words = 'counts:\n  articles: { few: "{count} статьи", other: "{count} статей" }\n';
  expect(faultsIn(words, 'ru')).toEqual([]);
  expect(faultsIn(words, 'fr')).toMatchObject([{ code: 'key-unknown', line: 2, found: 'the key “few”' }]);
});

test('finds nothing wrong with texts that replace others, or without such a file', () => {
  expect(faultsIn('search:\n  button: Find\n')).toEqual([]);
  expect(checkWords([])).toEqual([]);
});
