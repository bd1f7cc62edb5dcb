import { expect, it } from 'vitest';
import { directionOf } from './text-direction.ts';

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
