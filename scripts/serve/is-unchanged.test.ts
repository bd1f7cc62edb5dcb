import { expect, test } from 'vitest';
import { isUnchanged, mayContinue } from './is-unchanged.ts';

const state = { etag: '"a-1"', modified: new Date('2022-08-15T10:00:00.750Z') };

test('compares tags, also weak ones and in lists', () => {
  expect(isUnchanged({ 'if-none-match': '"b", W/"a-1"' }, state)).toBe(true);
  expect(isUnchanged({ 'if-none-match': '*' }, state)).toBe(true);
  expect(isUnchanged({ 'if-none-match': '"b"' }, state)).toBe(false);
});

test('compares dates only without a tag', () => {
  const date = { 'if-modified-since': 'Mon, 15 Aug 2022 10:00:00 GMT' };
  expect(isUnchanged(date, state)).toBe(true);
  expect(isUnchanged({ ...date, 'if-none-match': '"b"' }, state)).toBe(false);
  expect(isUnchanged({ 'if-modified-since': 'Mon, 15 Aug 2022 09:59:59 GMT' }, state)).toBe(false);
  expect(isUnchanged({ 'if-modified-since': 'yesterday' }, state)).toBe(false);
});

test('allows a part only of the version that the client has', () => {
  expect(mayContinue({}, state)).toBe(true);
  expect(mayContinue({ 'if-range': '"a-1"' }, state)).toBe(true);
  expect(mayContinue({ 'if-range': '"b"' }, state)).toBe(false);
});
