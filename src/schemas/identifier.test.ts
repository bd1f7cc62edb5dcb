import { describe, expect, it } from 'vitest';
import { identifier, listOf, text } from './identifier.ts';

describe('identifier', () => {
  it.each(['malta', 'islamic-movement-of-uzbekistan', 'g20', '24-kg'])('accepts %s', (id) => {
    expect(identifier.safeParse(id).success).toBe(true);
  });

  it.each(['Malta', 'sea ways', 'a_b', 'a--b', '-a', 'a-', 'türkiye', 'a/b', 'a.b', ''])('refuses %j', (id) => {
    expect(identifier.safeParse(id).success).toBe(false);
  });
});

describe('text', () => {
  it.each(['', ' ', '\n'])('refuses %j: an absent value is left out', (value) => {
    expect(text.safeParse(value).error?.issues[0]?.message).toBe('expected text, or no such key');
  });

  it.each(['a\u0007b', 'a\u0000', 'a\uFFFFb'])('refuses control characters: %j', (value) => {
    expect(text.safeParse(value).error?.issues[0]?.message).toBe('expected text without control characters');
  });

  it('accepts every script, emoji and line breaks', () => {
    expect(text.parse('שלום, Шаҳр 👩‍🌾\n\ttwo')).toBe('שלום, Шаҳр 👩‍🌾\n\ttwo');
  });

  it('removes white space around it', () => {
    expect(text.parse(' Ada \n')).toBe('Ada');
  });
});

describe('listOf', () => {
  it('refuses repeated values', () => {
    expect(listOf(text).parse(['a', 'b'])).toEqual(['a', 'b']);
    expect(listOf(text).safeParse(['a', 'b', 'a']).error?.issues[0]?.message).toBe('expected each value once');
  });
});
