import { expect, test } from 'vitest';
import { mentionSummary } from './mention-summary.ts';
import { english } from '../i18n/english.ts';

const list = (length: number) => Array<unknown>(length).fill(0);
const article = (passages: number, { notes = 0, headings = 0 } = {}) => ({
  sections: [{ inHeading: list(headings), passages: list(passages) }],
  notes: list(notes),
});

test('counts passages and articles', () => {
  expect(mentionSummary('Xi Jinping', [article(2), article(1)], english)).toBe('3 passages in 2 articles');
});

test('uses the singular for one passage', () => {
  expect(mentionSummary('G20', [article(1)], english)).toBe('1 passage in 1 article');
});

test('counts the headings', () => {
  expect(mentionSummary('Malta', [article(2, { headings: 1 }), article(0, { headings: 1 })], english)).toBe(
    '2 passages, 2 headings in 2 articles',
  );
});

test('counts the notes that belong to no passage', () => {
  expect(mentionSummary('Egypt', [article(2, { notes: 1 })], english)).toBe('2 passages, 1 note in 1 article');
  expect(mentionSummary('Avesta', [article(0, { notes: 2 })], english)).toBe('2 notes in 1 article');
});

test('says so if there are no mentions', () => {
  expect(mentionSummary('Singapore', [], english)).toBe('No article mentions Singapore.');
});
