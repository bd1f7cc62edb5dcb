import { expect, test } from 'vitest';
import { type Diagnostic, diagnosticsOf, locationOf, sentencesOf, sortByPlace } from './diagnostic.ts';

const error: Diagnostic = {
  code: 'id-unknown',
  severity: 'error',
  file: 'a.md',
  line: 1,
  found: '“x”',
  expected: 'an id',
};

test('an error says what was found and what was expected', () => {
  expect(sentencesOf(error)).toBe('Found “x”. Expected an id.');
});

test('the likely correction is a question', () => {
  expect(sentencesOf({ ...error, proposal: 'xy' })).toBe('Found “x”. Expected an id. Did you mean “xy”?');
});

test.each(['warning', 'advice'] as const)('a %s says what to do', (severity) => {
  expect(sentencesOf({ ...error, severity, expected: 'write an id' })).toBe('Found “x”. Write an id.');
  expect(sentencesOf({ ...error, severity, expected: 'Write one!' })).toBe('Found “x”. Write one!');
  expect(sentencesOf({ ...error, severity, expected: '' })).toBe('Found “x”.');
});

test('what was found may be a sentence already', () => {
  const warning = { ...error, severity: 'warning', found: 'The export has no author.' } as const;
  expect(sentencesOf({ ...warning, expected: 'Give the author.' })).toBe('The export has no author. Give the author.');
});

test('a finding gets the severity of its code', () => {
  const catalogue = { one: { severity: 'error', title: '' }, two: { severity: 'advice', title: '' } } as const;
  const place = { file: 'a.md', line: 1, found: '', expected: '' };
  const found = diagnosticsOf([{ ...place, code: 'two' } as const, { ...place, code: 'one' } as const], catalogue);
  expect(found.map(({ severity }) => severity)).toEqual(['advice', 'error']);
});

test('a location has its column if it is known, and is the folder if there is no file', () => {
  expect(locationOf({ file: 'a.md', line: 2 }, 'content')).toBe('content/a.md:2');
  expect(locationOf({ file: 'a.md', line: 2, column: 7 }, 'content')).toBe('content/a.md:2:7');
  expect(locationOf({ file: '', line: 1 }, 'content')).toBe('content');
});

test('goes by file, line and column, and leaves the list as it was', () => {
  const at = (file: string, line: number, column?: number) => ({ file, line, column });
  const list = [at('b.md', 2), at('a.md', 10, 4), at('a.md', 10, 2), at('b.md', 1), at('a.md', 9)];
  const sorted = sortByPlace(list).map(({ file, line, column = '' }) => `${file}:${line}:${column}`);
  expect(sorted).toEqual(['a.md:9:', 'a.md:10:2', 'a.md:10:4', 'b.md:1:', 'b.md:2:']);
  expect(list[0]).toEqual(at('b.md', 2));
});
