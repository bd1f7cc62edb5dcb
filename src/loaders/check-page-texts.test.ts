import { expect, test } from 'vitest';
import { checkTexts } from './check-texts.ts';
import type { CollectionName } from './collections.ts';
import { parseFile } from './parse-file.ts';

function recordsOf(collection: CollectionName, file: string, text: string) {
  return parseFile(collection, file, new TextEncoder().encode(text)).records;
}

test('reads a page in Markdown as an article, with notes, and one in MDX without', () => {
  const text = '---\ntitle: Team\n---\n\nOne.[^7]\n\n[^7]: A note.\n\n[^8]: Another.\n';
  const found = (file: string) =>
    checkTexts([...recordsOf('pages', file, text)]).map(({ code, line }) => `${code}:${line}`);
  expect(found('pages/team.md')).toEqual(['note-unmarked:9']);
  expect(found('pages/team.mdx')).toContain('note-misplaced:5');
});

test('leads to the archive’s own pages', () => {
  const team = recordsOf('pages', 'pages/team.md', '---\ntitle: Team\n---\nText.\n');
  const league = recordsOf('groups', 'groups/league.mdx', '---\nname: L\n---\n[x](/team/) [y](/teams/)');
  expect(checkTexts([...team, ...league])).toMatchObject([{ found: 'a link to /teams/', proposal: '/team/' }]);
  expect(checkTexts(league, ['pages/team.md', 'pages/teams.mdx'])).toEqual([]);
});
