import { expect, test } from 'vitest';
import { isWebAddress, safeAddress } from './addresses.ts';

test.each([
  ['https://example.org/a?b=c#d', 'https://example.org/a?b=c#d'],
  [' http://example.org/ \n', 'http://example.org/'],
  ['//example.org/a', 'https://example.org/a'],
  ['mailto:ada@example.org', 'mailto:ada@example.org'],
  ['/a/b:c', '/a/b:c'],
  ['page.html?time=12:30', 'page.html?time=12:30'],
  ['#part', '#part'],
  ['https://exa\u200Bmple.org/', 'https://example.org/'],
])('%j is allowed in a link as %j', (stated, safe) => {
  expect(safeAddress(stated)).toBe(safe);
});

test.each([
  'javascript:x',
  'JAVA\tSCRIPT:x',
  '\u0001javascript:x',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc',
  '',
  '  ',
])('%j is not allowed', (stated) => {
  expect(safeAddress(stated)).toBeUndefined();
});

test('an address of a page is one without white space, and nothing around it', () => {
  expect(isWebAddress('https://example.org/a')).toBe(true);
  expect(isWebAddress('https://example.org/a b')).toBe(false);
  expect(isWebAddress('see https://example.org/')).toBe(false);
  expect(isWebAddress('ftp://example.org/')).toBe(false);
});
