import { expect, test } from 'vitest';
import { englishStems } from '../../../archive/search/english-forms.ts';
import { bestExcerpt, type ConceptToMark, markConcepts } from './mark-concepts.ts';

const concept = (word: string, key: string, more: Partial<ConceptToMark> = {}): ConceptToMark => ({
  words: [word],
  keys: [key],
  nearKeys: [],
  weight: 1,
  names: [],
  ...more,
});

const marked = (text: string, concepts: ConceptToMark[]) =>
  markConcepts(text, concepts, englishStems).map(({ start, end }) => text.slice(start, end));

test('all forms of a word are marked, without the punctuation around them', () => {
  expect(marked('They protested; protesters (and a protest).', [concept('protest', 'protest')])).toEqual([
    'protested',
    'protesters',
    'protest',
  ]);
});

test('names of several words are marked whole', () => {
  const league = concept('league', '', { keys: [], names: [['league', 'of', 'gozo']] });
  expect(marked('The League of Gozo met the League.', [league])).toEqual(['League of Gozo']);
});

test('words of scripts without spaces are marked in their runs', () => {
  expect(marked('议会决定渔网属于。', [concept('渔网', '渔网')])).toEqual(['渔网']);
});

test('an excerpt is where most of the query is', () => {
  const text = `A ferry. ${'Nothing more. '.repeat(60)}The ferry had its quarantine. ${'Or so. '.repeat(60)}`;
  const concepts = [concept('ferry', 'ferr'), concept('quarantine', 'quarantin')];
  const excerpt = bestExcerpt(text, markConcepts(text, concepts, englishStems), concepts);
  expect(excerpt.text).toContain('ferry had its quarantine');
  expect(excerpt.marked.map(({ start, end }) => excerpt.text.slice(start, end))).toEqual(['ferry', 'quarantine']);
});
