import { expect, test } from 'vitest';
import { unbrokenParts } from './unbroken.ts';

test('a name with a hyphen and a number is one part', () => {
  expect(unbrokenParts('Beijing Binds: COVID-19 and the China-Central Asia Relationship')).toEqual([
    { text: 'Beijing Binds: ', isUnbroken: false },
    { text: 'COVID-19', isUnbroken: true },
    { text: ' and the China-Central Asia Relationship', isUnbroken: false },
  ]);
});

test('a title without such a name is not divided', () => {
  expect(unbrokenParts('Central Asia')).toEqual([{ text: 'Central Asia', isUnbroken: false }]);
});
