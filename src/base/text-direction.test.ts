import { expect, it } from 'vitest';
import { type Direction, directionOf, directionOfText } from './text-direction.ts';

it.each([
  ['en', 'ltr'],
  ['ar', 'rtl'],
  ['fa-IR', 'rtl'],
  ['he', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['uz', 'ltr'],
  ['uz-Arab', 'rtl'],
  ['zh-Hant', 'ltr'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});

it.each<[string, Direction, Direction]>([
  ['المرجع نفسه، ص ٤٩', 'ltr', 'rtl'],
  ['Ada Poe, Salt (London, 1971), 45.', 'rtl', 'ltr'],
  ['انظر Ada Poe, Salt (London, 1971)', 'rtl', 'rtl'],
  ['طرق الملح, a book by Ada Poe of London', 'ltr', 'ltr'],
  ['الموج، https://mawj.example/a/long/address/in/latin/letters', 'ltr', 'rtl'],
  ['12, 14–16', 'rtl', 'rtl'],
])('%s, among texts that are written %s, is written %s', (text, around, expected) => {
  expect(directionOfText(text, around)).toBe(expected);
});
