import { expect, test } from 'vitest';
import { byteRange } from './byte-range.ts';

test.each([
  ['bytes=0-3', { start: 0, end: 3 }],
  ['bytes=2-', { start: 2, end: 9 }],
  ['bytes=-3', { start: 7, end: 9 }],
  ['bytes=-30', { start: 0, end: 9 }],
  ['bytes=5-99999999999999999999999999', { start: 5, end: 9 }],
  ['BYTES=9-9', { start: 9, end: 9 }],
])('%s of ten bytes is a part', (header, part) => {
  expect(byteRange(header, 10)).toEqual(part);
});

test.each(['bytes=10-', 'bytes=10-12', 'bytes=-0', 'bytes=99999999999999999999-'])(
  '%s of ten bytes is not a part',
  (header) => {
    expect(byteRange(header, 10)).toBe('none');
  },
);

test.each([
  undefined,
  '',
  'bytes=9-5',
  'bytes=',
  'bytes=-',
  'bytes=a-b',
  'bytes=1-2,4-5',
  'lines=1-2',
  'bytes=--1',
  '1-2',
])('%s gets the whole file', (header) => {
  expect(byteRange(header, 10)).toBeUndefined();
});

test('an empty file has no parts', () => {
  expect(byteRange('bytes=0-', 0)).toBe('none');
  expect(byteRange('bytes=-5', 0)).toBe('none');
});
