import { expect, test } from 'vitest';
import { lineFor } from './log-writer.ts';

test('prints a warning with its source', () => {
  const line = lineFor({ level: 'warn', label: 'content', message: 'no articles', newLine: true });
  expect(line).toBe('Warning: content: no articles\n');
});

test('prints an error without a source', () => {
  expect(lineFor({ level: 'error', label: null, message: 'broken', newLine: true })).toBe('Error: broken\n');
});

test('leaves out information', () => {
  expect(lineFor({ level: 'info', label: 'build', message: '3 pages', newLine: true })).toBe('');
});

test('leaves out the announcement of an error that is reported in full later', () => {
  const message = 'An unhandled error occurred while running the \u001b[1m"astro:config:setup"\u001b[22m hook';
  expect(lineFor({ level: 'error', label: 'check', message, newLine: true })).toBe('');
  const failed = '\u001b[31m✗\u001b[39m Build failed in 1.73s';
  expect(lineFor({ level: 'error', label: 'vite', message: failed, newLine: true })).toBe('');
});

test('leaves out that an archive has no records of a kind', () => {
  const message =
    'The collection "groups" does not exist or is empty. Please check your content config file for errors.';
  expect(lineFor({ level: 'warn', label: 'content', message, newLine: true })).toBe('');
});
