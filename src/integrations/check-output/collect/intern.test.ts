import { expect, test } from 'vitest';
import { interner } from './intern.ts';

test('returns texts unchanged', () => {
  const intern = interner();
  for (const text of ['', 'a', '/articles/unrest/#fn-651', 'Тарих', '中国', '👍🏽', '\ud83d']) {
    expect(intern(text)).toBe(text);
    expect(intern(text)).toBe(text);
  }
});
