import { expect, test } from 'vitest';
import { emptyDirectory, enter, newId } from './directory.ts';

test('an id is made of the words of a name, and numbered if another has it', () => {
  const people = emptyDirectory();
  expect(newId(people, 'Ann Example', 'author')).toBe('ann-example');
  enter(people, 'ann-example', { name: 'Ann Example' });
  expect(newId(people, 'Ann Example', 'author')).toBe('ann-example-2');
  expect(newId(people, '山田', 'author')).toBe('author-1');
});

test.each(['Con', 'NUL', 'aux', 'Com1', 'LPT9'])('the name %s gives no file that Windows cannot have', (name) => {
  expect(newId(emptyDirectory(), name, 'author')).toBe(`${name.toLowerCase()}-2`);
});

test('an id is never too long for the name of a file', () => {
  expect(newId(emptyDirectory(), 'word '.repeat(100), 'author').length).toBeLessThanOrEqual(100);
});
