import { expect, test } from 'vitest';
import { makeWords } from './make-words.ts';
import { spanOf } from './span.ts';
import { ru } from './ru.ts';

test.each([
  ['1922', '1991', '1922–1991'],
  ['май 1922 г.', '1991', 'май 1922 г.\u00a0— 1991'],
  ['1922', '1922', '1922'],
])('From %s to %s is “%s” in Russian: a dash between years has no spaces', (first, last, text) => {
  expect(spanOf(first, last, makeWords(ru))).toBe(text);
});
