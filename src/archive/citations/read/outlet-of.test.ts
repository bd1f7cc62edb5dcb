import { expect, it } from 'vitest';
import { outletsByName } from './outlet-of.ts';

const outletOf = outletsByName(
  new Map([
    ['gazette', { name: 'Gazette', aliases: ['The Gazette of Osh'], domains: ['gazette.kg'] }],
    ['radio', { name: 'Radio Free Steppe', aliases: ['RFS', 'RFS’s Tajik Service'], domains: ['rfs.org'] }],
  ]),
);

it('finds an outlet by its name, whatever its case, article or abbreviation', () => {
  for (const name of ['Gazette', 'the gazette', 'The Gazette of Osh', 'Gazette (GZ)']) {
    expect(outletOf({ names: [name], addresses: [] })).toBe('gazette');
  }
});

it('finds an outlet by a domain, in a name or in an address', () => {
  expect(outletOf({ names: ['news.Gazette.kg'], addresses: [] })).toBe('gazette');
  expect(outletOf({ names: ['Somebody'], addresses: ['https://www.rfs.org/a'] })).toBe('radio');
  expect(outletOf({ names: [], addresses: ['https://xrfs.org/a'] })).toBeUndefined();
});

it('finds a service by its own name after another', () => {
  expect(outletOf({ names: ['Radio Tajik – RFS’s Tajik Service'], addresses: [] })).toBe('radio');
});

it('accepts a name with an unrelated address, but not with that of a namesake', () => {
  expect(outletOf({ names: ['Gazette'], addresses: ['https://archive.example/gazette'] })).toBe('gazette');
  expect(outletOf({ names: ['Gazette'], addresses: ['https://www.gazette.ru/1'] })).toBeUndefined();
  expect(outletOf({ names: ['Gazette.ru'], addresses: [] })).toBeUndefined();
});

it('does not find an outlet that only shares a word', () => {
  expect(outletOf({ names: ['Gazette Weekly'], addresses: [] })).toBeUndefined();
});
