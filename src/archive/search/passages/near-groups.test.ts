import { expect, test } from 'vitest';
import { englishStems } from '../english-forms.ts';
import { stemsOfLanguage } from '../stems-of-language.ts';
import { nearGroups } from './near-groups.ts';
import { stemKey, stemsForKeys } from './stem-key.ts';

const general = nearGroups([], [englishStems]);
const groupsOf = (word: string) => general.ofKey(stemKey(word, englishStems));

test('words that readers use for each other have a group in common', () => {
  const asked = general.asked(0, ['debts']);
  expect(asked.length).toBeGreaterThan(0);
  expect(groupsOf('loan').some((group) => asked.includes(group))).toBe(true);
});

test('the words of a phrase mean its group only together', () => {
  const [group = -1] = groupsOf('repatriated');
  expect(general.asked(1, ['people', 'brought', 'home'])).not.toContain(group);
  expect(general.asked(0, ['bring', 'them', 'home'])).toContain(group);
  expect(general.asked(0, ['bring'])).not.toContain(group);
});

test('a word without near words has no group', () => {
  expect(general.asked(0, ['zebra'])).toEqual([]);
});

test('an archive has groups of its own, in the language of its texts, in any form of their words', () => {
  const french = stemsForKeys(stemsOfLanguage('fr'), 1);
  const groups = nearGroups([['barrage', 'digue', 'Écluse']], [french]);
  expect(groups.asked(0, ['barrages'])).toEqual([0]);
  expect(groups.ofKey(stemKey('ecluses', french))).toEqual([0]);
  // English words mean nothing there.
  expect(groups.asked(0, ['debts'])).toEqual([]);
});

test('the groups of an archive are found in each language of its texts, and beside the general ones', () => {
  const stems = ['en', 'ru'].map((language) => stemsForKeys(stemsOfLanguage(language), 2));
  const [english = englishStems, russian = englishStems] = stems;
  const groups = nearGroups(
    [
      ['dam', 'weir'],
      ['плотина', 'дамба'],
    ],
    stems,
  );
  expect(groups.asked(0, ['плотины'])).toEqual([1]);
  expect(nearGroups([['плотина', 'дамба']], [russian]).ofKey(stemKey('дамбы', russian))).toEqual([0]);
  expect(groups.ofKey(stemKey('weirs', english))).toEqual([0]);
  const [own = -1] = nearGroups([['dam', 'weir']], [englishStems]).asked(0, ['dam']);
  expect(own).toBeGreaterThan(0);
});

test('words of two characters count in scripts without spaces', () => {
  const chinese = stemsForKeys(stemsOfLanguage('zh'), 1);
  expect(nearGroups([['大坝', '水坝']], [chinese]).asked(0, ['大坝'])).toEqual([0]);
});
