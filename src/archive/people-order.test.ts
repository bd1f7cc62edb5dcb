import { expect, test } from 'vitest';
import { byFamilyName, indexLetters } from './people-order.ts';

const { compare } = new Intl.Collator('en');
const person = (name: string, familyName?: string, givenName?: string) => ({ name, familyName, givenName });

test('people are sorted by family name, then by given name', () => {
  const people = [
    person('Ada Zeller', 'Zeller', 'Ada'),
    person('Zoë Arden', 'Arden', 'Zoë'),
    person('Ben Arden', 'Arden', 'Ben'),
    person('Lin Ande', 'Lin', 'Ande'),
  ];
  expect(people.sort(byFamilyName(compare)).map(({ name }) => name)).toEqual([
    'Ben Arden',
    'Zoë Arden',
    'Lin Ande',
    'Ada Zeller',
  ]);
});

test('a particle counts where the record has it', () => {
  const people = [
    person('Gertrud von Mool', 'von Mool', 'Gertrud'),
    person('Bettina von Arden', 'Arden', 'Bettina von'),
    person('Omar al-Tarif', 'Tarif', 'Omar al-'),
  ];
  expect(people.sort(byFamilyName(compare)).map(({ name }) => name)).toEqual([
    'Bettina von Arden',
    'Omar al-Tarif',
    'Gertrud von Mool',
  ]);
  expect(people.map(indexLetters('en'))).toEqual(['A', 'T', 'V']);
});

test('a name without a family name is sorted as written', () => {
  const people = [person('Pelé'), person('Abu Salim'), person('Ada Marsh', 'Marsh', 'Ada')];
  expect(people.sort(byFamilyName(compare)).map(({ name }) => name)).toEqual(['Abu Salim', 'Ada Marsh', 'Pelé']);
});

test('the letter of a name has no accent, and is in its own script', () => {
  expect([person('élan'), person('‘Omar'), person('Жанна')].map(indexLetters('en'))).toEqual(['E', 'O', 'Ж']);
});

test('a name in signs that are no alphabet has no letter', () => {
  expect(indexLetters('en')(person('林杏'))).toBeUndefined();
});

test('a letter may be outside the first plane of Unicode', () => {
  expect(indexLetters('en')(person('𞤢𞤣𞤢'))).toBe('𞤀');
});

test('the language decides whether a letter with a sign has a place of its own', () => {
  const people = [person('Åke'), person('Zara'), person('Adam')];
  expect(people.map(indexLetters('en'))).toEqual(['A', 'Z', 'A']);
  expect(people.map(indexLetters('sv'))).toEqual(['Å', 'Z', 'A']);
  const swedish = new Intl.Collator('sv').compare;
  expect(people.sort(byFamilyName(swedish)).map(({ name }) => name)).toEqual(['Adam', 'Zara', 'Åke']);
});
