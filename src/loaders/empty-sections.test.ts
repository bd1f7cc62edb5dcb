import { expect, test } from 'vitest';
import type { CollectionName } from './collections.ts';
import { emptySections } from './empty-sections.ts';
import { parseFile } from './parse-file.ts';

function recordsOf(collection: CollectionName, file: string, text: string) {
  return parseFile(collection, file, new TextEncoder().encode(text)).records;
}

const article = (body: string) => recordsOf('articles', 'articles/ferry.md', `---\ntitle: F\n---\n${body}`);

test('an archive of articles has only their sections', () => {
  expect([...emptySections(article('One.'))].sort()).toEqual([
    '/countries/',
    '/groups/',
    '/people/',
    '/relations/',
    '/series/',
    '/sources/',
    '/tags/',
  ]);
});

test('notes may have sources, and a group with a country may have relations', () => {
  const group = recordsOf('groups', 'groups/league.mdx', '---\nname: L\ncountries: [malta]\n---');
  const empty = emptySections([...article('One.[^1]\n\n[^1]: A note.'), ...group]);
  expect(['/sources/', '/relations/', '/groups/'].filter((path) => empty.has(path))).toEqual([]);
});

test('a file that cannot be read may have what a section needs', () => {
  const empty = emptySections([], ['tags.yaml', 'countries/malta.mdx']);
  expect(['/tags/', '/countries/', '/relations/'].filter((path) => empty.has(path))).toEqual([]);
  expect(empty.has('/groups/')).toBe(true);
});
