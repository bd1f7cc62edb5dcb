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
  it('keeps a short text whole, with its marks where they were', () => {
    const ranges = [{ start: 4, end: 11 }];
    expect(excerpt('The Taliban rule.', ranges)).toEqual({ text: 'The Taliban rule.', marked: ranges });
  });

  it('begins at the beginning of a long text when nothing is marked', () => {
    expect(excerpt(TEXT, [], 19)).toEqual({ text: 'word00 word01 …', marked: [] });
    expect(excerpt(TEXT, [], 20)).toEqual({ text: 'word00 word01 word02 …', marked: [] });
  });

  it('shows the surroundings of the first mark and shifts the marks with them', () => {
    const result = excerpt(TEXT, [rangeOf(TEXT, 'word50')], 60);
    expect(result.text).toMatch(/^… word\d\d .*word50.* word\d\d …$/);
    expect(markedWords(TEXT, ['word50'], 60)).toEqual(['word50']);
  });

  it('shows the end of the text without an ellipsis after it', () => {
    expect(excerpt(TEXT, [rangeOf(TEXT, 'word99')], 30).text).toMatch(/^… .*word99$/);
  });

  it('marks only what it shows', () => {
    expect(markedWords(TEXT, ['word50', 'word51', 'word90'], 60)).toEqual(['word50', 'word51']);
  });

  it('shows whichever word is marked whole, within the length asked for', () => {
    for (const word of WORDS) {
      expect(markedWords(TEXT, [word], 60)).toEqual([word]);
      expect(excerpt(TEXT, [rangeOf(TEXT, word)], 60).text.length).toBeLessThanOrEqual(60 + '…  …'.length);
    }
  });

  it('cuts at words', () => {
    const { text } = excerpt(TEXT, [rangeOf(TEXT, 'word37')], 47);
    expect(text.split(' ').filter((word) => word !== '…' && !WORDS.includes(word))).toEqual([]);
  });

  it('shows something of a text that has no space to cut at', () => {
    const { text } = excerpt(`https://wire.example/${'a'.repeat(300)}`, [], 100);
    expect(text).toContain('https://wire.example/');
  });

  it('shows a marked address whole where it is longer than the excerpt', () => {
    const address = `https://wire.example/${'a'.repeat(100)}`;
    const result = excerpt(`${TEXT} ${address}`, [rangeOf(`${TEXT} ${address}`, address)], 60);
    expect(result.marked.map(({ start, end }) => result.text.slice(start, end))).toEqual([address]);
    expect(result.text.length).toBeLessThan(address.length + 60);
  });
});
