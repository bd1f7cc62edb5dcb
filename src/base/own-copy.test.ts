import { expect, test } from 'vitest';
import { ownCopy } from './own-copy.ts';

test.each(['', 'a', '/articles/unrest/#fn-651', 'Тарих', '中国', '👍🏽', '\ud83d'])(
  '“%s” is copied unchanged',
  (text) => {
    expect(ownCopy(text)).toBe(text);
  },
);
