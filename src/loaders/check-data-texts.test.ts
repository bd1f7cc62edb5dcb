import { expect, it } from 'vitest';
import { checkDataTexts } from './check-data-texts.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

const check = (collection: CollectionName, file: string, text: string) =>
  parseFile(collection, file, new TextEncoder().encode(text)).records.flatMap(checkDataTexts);

it('finds note marks in values of records, each with its line', () => {
  const article = '---\ntitle: A[^1] of B\nsubtitle: C^[a note]\nsummary: D.[^2a]\n---\nText.';
  expect(check('articles', 'articles/a.md', article).map(({ code, line, found }) => [code, line, found])).toEqual([
    ['note-misplaced', 2, 'the mark [^1] in “title”'],
    ['note-misplaced', 3, 'the mark ^[a note] in “subtitle”'],
    ['note-misplaced', 4, 'the mark [^2a] in “summary”'],
  ]);
  expect(check('people', 'people/ada.yaml', 'name: Ada\naliases: [Ada, "Ad[^3]"]')).toMatchObject([{ line: 2 }]);
});

it('ignores escaped marks and the introduction, which is Markdown', () => {
  expect(check('articles', 'articles/a.md', '---\ntitle: A \\[^1]\nintroduction: B[^1]\n---\nText.')).toEqual([]);
});
