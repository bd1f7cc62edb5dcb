import { describe, expect, it } from 'vitest';
import { parsedOnce } from './parsed-once.ts';

describe('parsedOnce', () => {
  it('reads a text of a file once', () => {
    expect(parsedOnce('articles/once.md', 'One.')).toBe(parsedOnce('articles/once.md', 'One.'));
  });

  it('reads a file again when its text has changed', () => {
    const before = parsedOnce('articles/changed.md', 'One.');
    const after = parsedOnce('articles/changed.md', 'One. Two.');
    expect(after).not.toBe(before);
    expect(after.words).toBe(2);
  });

  it('keeps files of the same text apart', () => {
    expect(parsedOnce('articles/a.md', 'One.')).not.toBe(parsedOnce('articles/b.md', 'One.'));
  });
});
