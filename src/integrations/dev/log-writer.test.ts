import { afterEach, expect, test, vi } from 'vitest';
import logWriter from './log-writer.ts';

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['The collection "groups" does not exist or is empty. Please check your content config file for errors.', 0],
  ['The content has no faults any more.', 1],
])('“%s” is written %i times', (message, times) => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  logWriter().write({ level: 'warn', label: 'content', message, newLine: true });
  expect(write.mock.calls.filter(([line]) => String(line).includes(message))).toHaveLength(times);
});
