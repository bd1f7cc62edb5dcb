import { describe, expect, it } from 'vitest';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it.each([
    ['kyrgystan', 'kyrgyzstan'],
    ['Kazakhstan', 'kazakhstan'],
    ['tajikstan', 'tajikistan'],
  ])('takes %s for a typing error in %s', (text, meant) => {
    expect(nearest(text, ['kazakhstan', 'kyrgyzstan', 'tajikistan', 'turkey'])).toBe(meant);
  });

  it('prefers the candidate with fewer edits, whatever the order', () => {
    expect(nearest('taliban', ['talibans-x', 'talibann', 'talib'])).toBe('talibann');
  });

  it('prefers the first of two that are equally near', () => {
    expect(nearest('tag', ['tap', 'tar'])).toBe('tap');
  });

  it('suggests nothing if no candidate is near', () => {
    expect(nearest('uzbekistan', ['turkey', 'china'])).toBeUndefined();
  });

  it('suggests nothing for a short text that shares no character with a candidate', () => {
    expect(nearest('7', ['12'])).toBeUndefined();
  });

  it('suggests nothing without candidates', () => {
    expect(nearest('uzbekistan', [])).toBeUndefined();
  });
});
