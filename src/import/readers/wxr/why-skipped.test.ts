import { expect, test } from 'vitest';
import { whySkipped } from './why-skipped.ts';

const item = { type: 'post', status: 'publish', hasPassword: false };

test.each([
  [item, undefined, undefined],
  [{ ...item, type: 'attachment' }, 'an attachment', undefined],
  [{ ...item, type: 'report' }, 'an item of the type “report”', 'type:report'],
  [{ ...item, status: 'draft' }, 'a draft', 'drafts'],
  [{ ...item, status: 'trash' }, 'in the trash', undefined],
  [{ ...item, hasPassword: true }, 'protected by a password', 'protected'],
])('%j is left out as %s, and --include %s brings it in', (one, why, option) => {
  const reason = whySkipped(one, {});
  expect(reason?.why).toBe(why);
  expect(reason?.option).toBe(option);
});

test('an item of a type that is asked for is not left out', () => {
  expect(whySkipped({ ...item, type: 'report' }, { types: ['report'] })).toBeUndefined();
});

test.each(['constructor', '__proto__', 'toString'])('a type or state called %s is one like any other', (word) => {
  expect(whySkipped({ ...item, type: word }, {})?.why).toBe(`an item of the type “${word}”`);
  expect(whySkipped({ ...item, status: word }, {})?.why).toBe(`in the state “${word}”`);
});
