import { expect, test } from 'vitest';
import { oldPath } from './old-path.ts';

test.each([
  ['/2022/ferry/', '/2022/ferry/'],
  ['/2022/ferry', '/2022/ferry/'],
  ['/caf%C3%A9/', '/café/'],
  ['/cafe\u0301/', '/café/'],
  ['/100%/', '/100%/'],
])('takes %j for %j', (path, plain) => {
  expect(oldPath(path)).toBe(plain);
});
