import { expect, test } from 'vitest';
import { trueMatches } from './true-matches.ts';

/** The words of a text that still count as matches of a query, when all of them were matched. */
function matched(content: string, query: string): string[] {
  const words = content.split(' ');
  const page = { url: '/a/', meta: {}, content, locations: words.map((_, index) => index), anchors: [] };
  return trueMatches([page], query).flatMap(({ locations }) => locations.map((location) => words[location] ?? ''));
}

test('a word with which the query merely begins is no match', () => {
  expect(matched('China’s the is', 'sharia theocracy isolation')).toEqual([]);
});

test('a page without true matches is not found', () => {
  expect(trueMatches([{ url: '/a/', meta: {}, content: 's', locations: [0], anchors: [] }], 'sharia')).toEqual([]);
});

test('a word matches that goes on after the query, has another ending or a slip at its end', () => {
  expect(matched('quarantined, countries Reuters.com', 'quarantine country reuterz')).toHaveLength(3);
});

test('hyphens, accents, apostrophes and case make no difference', () => {
  expect(matched('bio-labs NSF-funded al-Shariʿa Ḥalab', 'biolabs fund sharia HALAB')).toHaveLength(4);
});
