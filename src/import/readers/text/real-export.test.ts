import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { sharedMaterial } from '../../../test/shared-material.ts';
import { postsOf, unaccounted } from './testing.ts';

const seed = sharedMaterial('seed/000_097ad454498320e2.txt');

describe('readText on the real export', () => {
  beforeEach(seed.skipWithout);
  const posts = seed.isThere ? postsOf(readFileSync(seed.path, 'utf8')) : [];

  test('finds its ten posts and all of their notes with their printed numbers', () => {
    const ranges = posts.map(({ notes }) => (notes.length > 0 ? `${notes[0]?.label}-${notes.at(-1)?.label}` : ''));
    expect(ranges).toEqual(['', '1-54', '', '', '', '651-687', '698-753', '1-63', '', '']);
    expect(posts.reduce((sum, { notes }) => sum + notes.length, 0)).toBe(210);
  });

  test('cites each note once, and leaves none without a mark', () => {
    const marks = posts.flatMap(({ taken }) => taken.filter(({ to }) => to === 'mark'));
    expect(marks).toHaveLength(210);
    const codes = new Set(posts.flatMap(({ warnings }) => warnings.map(({ code }) => code)));
    expect([...codes].sort()).toEqual(['boundary-inferred', 'mark-uncertain']);
  });

  test('has a place for every letter', () => {
    expect(posts.flatMap(unaccounted)).toEqual([]);
  });
});
