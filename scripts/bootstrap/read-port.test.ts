import { expect, test } from 'vitest';
import { readPort } from './read-port.mjs';

test('reads a port', () => {
  expect(readPort('8080')).toBe(8080);
  expect(readPort('0')).toBe(0);
});

test('defaults to 4321', () => {
  expect(readPort(undefined)).toBe(4321);
  expect(readPort('')).toBe(4321);
});

test.each(['http', '-1', '70000', '80.5'])('refuses %j', (text) => {
  expect(() => readPort(text)).toThrow(`PORT: found “${text}”`);
});
