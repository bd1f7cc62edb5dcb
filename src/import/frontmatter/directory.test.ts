import { expect, test } from 'vitest';
import { emptyDirectory, enter, newId } from './directory.ts';

test('an id is made of the words of a name, and numbered if another has it', () => {
  const people = emptyDirectory();
  expect(newId(people.ids, 'Ann Example', 'author')).toBe('ann-example');
  enter(people, 'ann-example', { name: 'Ann Example' });
  expect(newId(people.ids, 'Ann Example', 'author')).toBe('ann-example-2');
  expect(newId(people.ids, '山田', 'author')).toBe('shan-tian');
  expect(newId(people.ids, '?', 'author')).toBe('author-1');
});

test.each(['Con', 'NUL', 'aux', 'Com1', 'LPT9'])('the name %s gives no file that Windows cannot have', (name) => {
  expect(newId(new Set(), name, 'author')).toBe(`${name.toLowerCase()}-2`);
});

test('an id is no longer than a file’s name may be', () => {
  expect(newId(new Set(), 'word '.repeat(100), 'author').length).toBeLessThanOrEqual(100);
});
