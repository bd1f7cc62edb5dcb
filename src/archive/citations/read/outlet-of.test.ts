import { expect, it } from 'vitest';
import { outletsByName } from './outlet-of.ts';

const outletOf = outletsByName(
  new Map([
    ['gazette', { name: 'Gazette', aliases: ['The Gazette of Osh'], domains: ['gazette.kg'] }],
    ['radio', { name: 'Radio Free Steppe', aliases: ['RFS', 'RFS’s Tajik Service'], domains: ['rfs.org'] }],
  ]),
);

it('knows an outlet by its name, whatever its case, article or abbreviation', () => {
  for (const name of ['Gazette', 'the gazette', 'The Gazette of Osh', 'Gazette (GZ)']) {
    expect(outletOf({ names: [name], addresses: [] })).toBe('gazette');
  }
});

it('knows an outlet by a domain, in a name or in an address', () => {
  expect(outletOf({ names: ['news.Gazette.kg'], addresses: [] })).toBe('gazette');
  expect(outletOf({ names: ['Somebody'], addresses: ['https://www.rfs.org/a'] })).toBe('radio');
  expect(outletOf({ names: [], addresses: ['https://xrfs.org/a'] })).toBeUndefined();
});

it('knows a service by its own name behind another', () => {
  expect(outletOf({ names: ['Radio Tajik – RFS’s Tajik Service'], addresses: [] })).toBe('radio');
});

it('believes a name at a stranger’s address, but not at a namesake’s', () => {
  expect(outletOf({ names: ['Gazette'], addresses: ['https://archive.example/gazette'] })).toBe('gazette');
  expect(outletOf({ names: ['Gazette'], addresses: ['https://www.gazette.ru/1'] })).toBeUndefined();
  expect(outletOf({ names: ['Gazette.ru'], addresses: [] })).toBeUndefined();
});

it('takes no outlet for one that only shares a word', () => {
  expect(outletOf({ names: ['Gazette Weekly'], addresses: [] })).toBeUndefined();
});
