import { expect, test } from 'vitest';
import { plural } from './plural.ts';

test.each([
  [plural(0, 'article'), '0 articles'],
  [plural(1, 'article'), '1 article'],
  [plural(2, 'article'), '2 articles'],
  [plural(1, 'country', 'countries'), '1 country'],
  [plural(3, 'country', 'countries'), '3 countries'],
  [plural(1234, 'note'), '1,234 notes'],
])('a count reads “%s”', (text, expected) => {
  expect(text).toBe(expected);
});
