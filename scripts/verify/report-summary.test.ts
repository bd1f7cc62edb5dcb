import { expect, test } from 'vitest';
import { reportSummary } from './report-summary.ts';

test('lists the steps with their times and counts them', () => {
  const results = [
    { name: 'lint', code: 0, seconds: 12.34 },
    { name: 'unit tests', code: 2, seconds: 3 },
  ];
  expect(reportSummary(results).split('\n')).toEqual([
    '',
    '  lint         12.3 s  ok',
    '  unit tests    3.0 s  failed, exit code 2',
    '',
    '1 passed, 1 failed',
  ]);
});
