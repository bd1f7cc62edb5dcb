import { describe, expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

const WORDS = Array.from({ length: 100 }, (_, index) => `word${String(index).padStart(2, '0')}`);
const TEXT = WORDS.join(' ');

function rangeOf(text: string, word: string) {
  const start = text.indexOf(word);
  return { start, end: start + word.length };
}

function markedWords(text: string, words: readonly string[], length?: number): string[] {
  const result = excerpt(
    text,
    words.map((word) => rangeOf(text, word)),
    length,
  );
  return result.marked.map(({ start, end }) => result.text.slice(start, end));
}

describe('excerpt', () => {
  it('keeps a short text whole, with its highlights in place', () => {
    const ranges = [{ start: 4, end: 11 }];
    expect(excerpt('The Taliban rule.', ranges)).toEqual({ text: 'The Taliban rule.', marked: ranges });
  });

  it('shows the beginning of a long text if nothing is highlighted', () => {
    expect(excerpt(TEXT, [], 19)).toEqual({ text: 'word00 word01 …', marked: [] });
    expect(excerpt(TEXT, [], 20)).toEqual({ text: 'word00 word01 word02 …', marked: [] });
  });

  it('shows the text around the first highlight, and shifts the highlights', () => {
    const result = excerpt(TEXT, [rangeOf(TEXT, 'word50')], 60);
    expect(result.text).toMatch(/^… word\d\d .*word50.* word\d\d …$/);
    expect(markedWords(TEXT, ['word50'], 60)).toEqual(['word50']);
  });

  it('adds no ellipsis after the end of the text', () => {
    expect(excerpt(TEXT, [rangeOf(TEXT, 'word99')], 30).text).toMatch(/^… .*word99$/);
  });

  it('highlights only what it shows', () => {
    expect(markedWords(TEXT, ['word50', 'word51', 'word90'], 60)).toEqual(['word50', 'word51']);
  });

  it('shows every highlighted word whole, within the given length', () => {
    for (const word of WORDS) {
      expect(markedWords(TEXT, [word], 60)).toEqual([word]);
      expect(excerpt(TEXT, [rangeOf(TEXT, word)], 60).text.length).toBeLessThanOrEqual(60 + '…  …'.length);
    }
  });

  it('cuts between words', () => {
    const { text } = excerpt(TEXT, [rangeOf(TEXT, 'word37')], 47);
    expect(text.split(' ').filter((word) => word !== '…' && !WORDS.includes(word))).toEqual([]);
  });

  it('shows part of a text that has no space to cut at', () => {
    const { text } = excerpt(`https://wire.example/${'a'.repeat(300)}`, [], 100);
    expect(text).toContain('https://wire.example/');
  });

  it('shows a highlighted address whole if it is longer than the excerpt', () => {
    const address = `https://wire.example/${'a'.repeat(100)}`;
    const result = excerpt(`${TEXT} ${address}`, [rangeOf(`${TEXT} ${address}`, address)], 60);
    expect(result.marked.map(({ start, end }) => result.text.slice(start, end))).toEqual([address]);
    expect(result.text.length).toBeLessThan(address.length + 60);
  });
});
