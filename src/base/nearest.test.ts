import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['kyrgystan', 'kyrgyzstan'],
    ['Kazakhstan', 'kazakhstan'],
    ['tajikstan', 'tajikistan'],
  ])('takes %s for a slip of %s', (text, meant) => {
    expect(nearest(text, ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkey'])).toBe(meant);
  });

  it('prefers the candidate with fewer edits, wherever it stands', () => {
    expect(nearest('taliban', ['talibans-x', 'talibann', 'talib'])).toBe('talibann');
  });

  it('keeps the first of two that are equally near', () => {
    expect(nearest('tag', ['tap', 'tar'])).toBe('tap');
  });

  it('suggests nothing that is too far to have been meant', () => {
    expect(nearest('uzbekistan', ['turkey', 'china'])).toBeUndefined();
  });

  it('suggests nothing for a short text that shares no character with a candidate', () => {
    expect(nearest('7', ['12'])).toBeUndefined();
  });

  it('suggests nothing where there is nothing to suggest', () => {
    expect(nearest('uzbekistan', [])).toBeUndefined();
  });
});
