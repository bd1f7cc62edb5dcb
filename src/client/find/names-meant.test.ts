import { expect, test } from 'vitest';
import { packNames } from '../../archive/search/pack-index.ts';
import { sampleArchive } from '../../test/sample-archive.ts';
import { namesMeant, usualSpelling } from './names-meant.ts';

const packed = packNames(
  sampleArchive({
    groups: { guild: { name: 'River Guild', abbreviation: 'RG', aliases: ['Uyghur Guild'], type: 'alliance' } },
    tags: { road: { name: 'Sea Road', kind: 'initiative', aliases: ['Harbour Belt'] } },
  }),
  [],
);
const names = { ...packed, spellings: ['uyghur uighur'] };
const meant = (text: string) => namesMeant(text, names, usualSpelling(names));

test('a name means all names of its subject', () => {
  expect(meant('harbour belt')).toEqual(['Sea Road', 'Harbour Belt']);
  expect(meant('RG')).toEqual(['River Guild', 'RG', 'Uyghur Guild']);
});

test('a name is known in its other spellings', () => {
  expect(meant('uighur guild')).toContain('River Guild');
});

test('other words mean no names', () => {
  expect(meant('guild of rivers')).toEqual([]);
  expect(meant('')).toEqual([]);
});
