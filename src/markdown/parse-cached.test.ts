import { describe, expect, it } from 'vitest';
import { parseCached } from './parse-cached.ts';

describe('parseCached', () => {
  it('parses a text once', () => {
    expect(parseCached('articles/once.md', 'One.')).toBe(parseCached('articles/once.md', 'One.'));
  });

  it('parses a file again if its text has changed', () => {
    const before = parseCached('articles/changed.md', 'One.');
    const after = parseCached('articles/changed.md', 'One. Two.');
    expect(after).not.toBe(before);
    expect(after.words).toBe(2);
  });

  it('keeps files of the same text apart', () => {
    expect(parseCached('articles/a.md', 'One.')).not.toBe(parseCached('articles/b.md', 'One.'));
  });
});
