import { describe, expect, it } from 'vitest';
import { spellingKey } from './spelling.ts';

describe('spellingKey', () => {
  it.each([
    ['uighur', 'uyghur'],
    ['katiba', 'katibat'],
    ['mohammed', 'muhammad'],
    ['organization', 'organisation'],
    ['ansarullah', 'ansarulah'],
  ])('is the same for %s and %s', (one, other) => {
    expect(spellingKey(one)).toBe(spellingKey(other));
  });

  it.each([
    ['paty', 'patty'],
    ['kazakh', 'cossack'],
    ['greece', 'grece'],
    ['1999', '199'],
  ])('differs for %s and %s', (one, other) => {
    expect(spellingKey(one)).not.toBe(spellingKey(other));
  });
});
