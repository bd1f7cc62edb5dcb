import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hasEnded, ownerName } from './lock-owner.ts';

test('a process that runs has not ended', () => {
  expect(hasEnded(ownerName())).toBe(false);
});

test('a number that no process has means that its owner ended', () => {
  expect(hasEnded(ownerName(2 ** 30))).toBe(true);
});

test.runIf(existsSync('/proc/self/stat'))('a number that was given out again does not stand for its owner', () => {
  const [pid, , ...host] = ownerName().split('-');
  expect(hasEnded([pid, '1', ...host].join('-'))).toBe(true);
});

test('of another machine nothing is certain', () => {
  expect(hasEnded('1073741824-0-elsewhere')).toBe(false);
});
