import { describe, expect, it } from 'vitest';
import { retryAfter } from './retry-after.ts';

const NOW = Date.parse('2026-05-03T10:00:00Z');

describe('retryAfter', () => {
  it('reads seconds and dates', () => {
    expect(retryAfter(' 120 ', NOW)).toBe(120_000);
    expect(retryAfter('Sun, 03 May 2026 10:00:05 GMT', NOW)).toBe(5_000);
  });

  it('is zero for a date in the past', () => {
    expect(retryAfter('Sun, 03 May 2026 09:00:00 GMT', NOW)).toBe(0);
  });

  it('is undefined without a value', () => {
    expect(retryAfter(undefined, NOW)).toBeUndefined();
    expect(retryAfter('soon', NOW)).toBeUndefined();
  });
});
