import { expect, test } from 'vitest';
import { checkFixture, page } from '../fixture-site.ts';

const article = 'articles/unrest/index.html';
const html = page('', {
  path: 'articles/unrest/',
  head: '<link rel="stylesheet" href="/a.css"><script type="module" src="/_astro/NotePopover.js"></script>',
});
const files = {
  [article]: html,
  'a.css': 'a { color: red }',
  '_astro/NotePopover.js': 'import"./shared.js";import("./later.js");',
  '_astro/shared.js': 'export const a = 1;',
  '_astro/later.js': 'export const much = "x".repeat(9);'.repeat(99),
};
const wide = { page: 45_000, scripts: 4_000, noteScript: 3_000 };

test('accepts an article within its budgets', async () => {
  expect(await checkFixture(files)).toEqual([]);
});

test('finds an article that exceeds its limit with its styles and scripts', async () => {
  const faults = await checkFixture(files, { budgets: { ...wide, page: 300 } });
  expect(faults.map(({ code, file }) => [code, file])).toEqual([['page-too-heavy', article]]);
  expect(faults[0]?.found).toMatch(
    /^a page \(\d+ bytes of text, \d+ of styles, \d+ of scripts\) of \d+ bytes after gzip$/,
  );
});

test('finds scripts that exceed their limit with their static imports', async () => {
  const faults = await checkFixture(files, { budgets: { ...wide, scripts: 70 } });
  expect(faults.map(({ code }) => code)).toEqual(['scripts-too-heavy']);
  expect(await checkFixture(files, { budgets: { ...wide, scripts: 120 } })).toEqual([]);
});

test('finds a note script that exceeds its limit', async () => {
  const faults = await checkFixture(files, { budgets: { ...wide, noteScript: 10 } });
  expect(faults.map(({ code }) => code)).toEqual(['note-script-too-heavy']);
});

test('ignores pages that are not articles', async () => {
  expect(await checkFixture({}, { budgets: { page: 1, scripts: 1, noteScript: 1 } })).toEqual([]);
});
