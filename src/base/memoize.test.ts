import { expect, test, vi } from 'vitest';
import { memoizeByObject, memoizeByText } from './memoize.ts';

test('a value is worked out once for each object', () => {
  const workOut = vi.fn(({ size }: { size: number }) => size * 2);
  const double = memoizeByObject(workOut);
  const [one, other] = [{ size: 2 }, { size: 2 }];
  expect([double(one), double(one), double(other)]).toEqual([4, 4, 4]);
  expect(workOut).toHaveBeenCalledTimes(2);
});

test('an undefined value is remembered, too', () => {
  const workOut = vi.fn(() => undefined);
  const nothing = memoizeByObject(workOut);
  const key = {};
  nothing(key);
  nothing(key);
  expect(workOut).toHaveBeenCalledTimes(1);
});

test('a value is worked out once for each text, and no more are remembered than it says', () => {
  const workOut = vi.fn((text: string, times: number) => text.repeat(times));
  const repeat = memoizeByText(workOut, (text, times) => `${text}|${times}`, 2);
  expect([repeat('a', 2), repeat('a', 2), repeat('a', 3)]).toEqual(['aa', 'aa', 'aaa']);
  expect(workOut).toHaveBeenCalledTimes(2);
  repeat('b', 1);
  repeat('a', 2);
  expect(workOut).toHaveBeenCalledTimes(4);
});

test('an error is not remembered', () => {
  const workOut = vi.fn((text: string) => {
    throw new RangeError(text);
  });
  const refuse = memoizeByText(workOut, (text) => text);
  expect(() => refuse('a')).toThrow('a');
  expect(() => refuse('a')).toThrow('a');
  expect(workOut).toHaveBeenCalledTimes(2);
});
