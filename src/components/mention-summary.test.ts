import { expect, test } from 'vitest';
import { mentionSummary } from './mention-summary.ts';

const article = (passages: number, notes = 0) => ({
  passages: Array<unknown>(passages).fill(0),
  notes: Array<unknown>(notes).fill(0),
});

test('says in how many passages and articles something is named, and their order', () => {
  expect(mentionSummary('Xi Jinping', [article(2), article(1)])).toBe(
    'Xi Jinping is named, under one name or another, in 3 passages of 2 articles. Newest article first.',
  );
});

test('says nothing of the order of one article', () => {
  expect(mentionSummary('G20', [article(1)])).toBe(
    'G20 is named, under one name or another, in 1 passage of 1 article.',
  );
});

test('counts the notes that belong to none of the passages', () => {
  expect(mentionSummary('Egypt', [article(2, 1)])).toBe(
    'Egypt is named, under one name or another, in 2 passages and 1 further note of 1 article.',
  );
  expect(mentionSummary('Avesta', [article(0, 2)])).toBe(
    'Avesta is named, under one name or another, in 2 notes of 1 article.',
  );
});

test('says so when nothing is named', () => {
  expect(mentionSummary('Singapore', [])).toBe('No passage of the articles names Singapore.');
});
