import { expect, it } from 'vitest';
import { ownNameOf } from './language-name.ts';

it.each([
  ['fr', 'Français'],
  ['ru', 'Русский'],
  ['ar', 'العربية'],
  ['tr', 'Türkçe'],
  ['zh-Hant', '繁體中文'],
])('%s is called %s by those who speak it', (language, name) => {
  expect(ownNameOf(language)).toBe(name);
});
