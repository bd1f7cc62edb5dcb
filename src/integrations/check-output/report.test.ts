import { expect, test } from 'vitest';
import type { OutputFault } from './fault.ts';
import { reportOutput } from './report.ts';

const fault = (file: string, line: number, found: string): OutputFault => {
  return { code: 'link-broken', file, line, found, expected: 'a file' };
};

test('tells faults by file and line, and counts them', () => {
  expect(reportOutput([fault('b.html', 1, 'x'), fault('a.html', 9, 'y'), fault('a.html', 2, 'z')], 'dist')).toBe(
    [
      'dist/a.html:2: found z; expected a file. [link-broken]',
      'dist/a.html:9: found y; expected a file. [link-broken]',
      'dist/b.html:1: found x; expected a file. [link-broken]',
      '3 faults in 2 files of the built site.',
    ].join('\n'),
  );
});

test('tells once what is wrong on many pages', () => {
  const faults = ['a.html', 'b.html', 'c.html'].map((file) => fault(file, 7, 'the footer’s link'));
  expect(reportOutput(faults, 'dist')).toBe(
    'dist/a.html:7: found the footer’s link; expected a file. The same in 2 other places. [link-broken]\n' +
      '3 faults in 3 files of the built site.',
  );
});
