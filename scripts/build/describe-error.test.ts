import { expect, test } from 'vitest';
import { UserError } from '../../src/base/user-error.ts';
import { describeError } from './describe-error.ts';

test('gives only the message of an error for the user', () => {
  expect(describeError(new UserError('content/site.yaml:3: found “titel”'))).toBe('content/site.yaml:3: found “titel”');
});

test('does not repeat a cause that is in the message', () => {
  const cause = new Error('unknown option --frce');
  expect(describeError(new UserError('unknown option --frce\n\nusage: …', { cause }))).not.toContain('Caused by');
});

test('recognises an error for the user from another copy of the module', () => {
  const error = Object.assign(new Error('No site.yaml.'), { [Symbol.for('steppe.user-error')]: true });
  expect(describeError(error)).toBe('No site.yaml.');
});

test('treats any other error as a defect, whatever its name is', () => {
  expect(describeError(new Error('x is undefined'))).toMatch(/^Error: x is undefined\n +at /);
});

test('gives the stack of a defect, without the calls inside libraries', () => {
  const error = new TypeError('x is undefined');
  error.stack =
    'TypeError: x is undefined\n    at page (src/page.ts:3:1)\n    at render (node_modules/astro/render.js:9:9)';
  expect(describeError(error)).toBe('TypeError: x is undefined\n    at page (src/page.ts:3:1)');
});

test('gives the file that Astro names', () => {
  const error = Object.assign(new Error('Unexpected }'), {
    name: 'CompilerError',
    loc: { file: 'src/a.astro', line: 7 },
  });
  expect(describeError(error)).toBe('CompilerError: Unexpected }\n    in src/a.astro:7');
});

test('treats an error of the file system as a defect', () => {
  const error = Object.assign(new Error('ENOENT: no such file'), { code: 'ENOENT' });
  expect(describeError(error)).toMatch(/^Error: ENOENT: no such file\n +at /);
});

test('keeps the cause', () => {
  const cause = new Error('the disk is full');
  expect(describeError(new UserError('could not write dist', { cause }))).toBe(
    'could not write dist\nCaused by: the disk is full',
  );
});

test('accepts a thrown value that is not an error', () => {
  expect(describeError('stop')).toBe('stop');
});
