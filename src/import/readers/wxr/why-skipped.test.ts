import { expect, test } from 'vitest';
import { whySkipped } from './why-skipped.ts';

const item = { type: 'post', status: 'publish', hasPassword: false };

test.each([
  [item, undefined],
  [{ ...item, type: 'attachment' }, 'an attachment'],
  [{ ...item, type: 'report' }, 'an item of the type “report”'],
  [{ ...item, status: 'draft' }, 'a draft'],
  [{ ...item, status: 'trash' }, 'in the trash'],
  [{ ...item, hasPassword: true }, 'protected by a password'],
])('%j is left out as %s', (one, why) => {
  expect(whySkipped(one, {})).toBe(why);
});

test.each(['constructor', '__proto__', 'toString'])('a type or state called %s is one like any other', (word) => {
  expect(whySkipped({ ...item, type: word }, {})).toBe(`an item of the type “${word}”`);
  expect(whySkipped({ ...item, status: word }, {})).toBe(`in the state “${word}”`);
});
