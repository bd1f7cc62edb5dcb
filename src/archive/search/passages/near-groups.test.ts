import { expect, test } from 'vitest';
import { englishStems } from '../english-forms.ts';
import { groupsAsked, groupsOfKey } from './near-groups.ts';
import { stemKey } from './stem-key.ts';

const groupsOf = (word: string) => groupsOfKey(stemKey(word, englishStems));

test('words that readers use for each other have a group in common', () => {
  const asked = groupsAsked(0, ['debts']);
  expect(asked.length).toBeGreaterThan(0);
  expect(groupsOf('loan').some((group) => asked.includes(group))).toBe(true);
});

test('the words of a phrase mean its group only together', () => {
  const [group = -1] = groupsOf('repatriated');
  expect(groupsAsked(1, ['people', 'brought', 'home'])).not.toContain(group);
  expect(groupsAsked(0, ['bring', 'them', 'home'])).toContain(group);
  expect(groupsAsked(0, ['bring'])).not.toContain(group);
});

test('a word without near words has no group', () => {
  expect(groupsAsked(0, ['zebra'])).toEqual([]);
});
