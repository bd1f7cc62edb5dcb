import { expect, test } from 'vitest';
import { initialsIn } from './initials.ts';

test.each([
  ['They plan the Northern Rope Corridor.', 'nrc'],
  ['a part of the Gozo-Malta Economic Corridor, as', 'gmec'],
  ['The League of Free Ports met.', 'lfp'],
])('%s has the initials %s', (text, initials) => {
  expect(initialsIn(text)).toContain(initials);
});

test('names of fewer than three words have none', () => {
  expect(initialsIn('there the Reed People saw Ada Gozitano')).toEqual(new Set());
});
