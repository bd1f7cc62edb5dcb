import { describe, expect, test } from 'vitest';
import type { Post } from '../model/post.ts';
import { brokenAddresses } from './broken-addresses.ts';

function proposals(note: string): (string | undefined)[] {
  const post: Post = {
    file: 'dump.txt',
    place: 'line 1',
    source: note,
    tree: { type: 'root', children: [] },
    notes: [{ label: '1', children: [{ type: 'text', value: note, data: { at: 0 } }] }],
    taken: [],
    stated: { authors: [], categories: [], tags: [] },
    warnings: [],
  };
  return brokenAddresses(post).map(({ proposal }) => proposal);
}

describe('brokenAddresses', () => {
  test('joins an address that a space broke within its ending', () => {
    expect(proposals('“Ferries,” https://example.org/doc/ferries_sink.h tml; and more')).toEqual([
      'https://example.org/doc/ferries_sink.html',
    ]);
  });

  test('joins an address that a line end broke after a hyphen', () => {
    expect(proposals('“Boats,” https://example.org/ferries-\nsink-at-night/.')).toEqual([
      'https://example.org/ferries-sink-at-night/',
    ]);
  });

  test('restores all hyphens that the title shows', () => {
    expect(proposals('“New Ferries Sink at Night,” https://example.org/newferries-sink-atnight/')).toEqual([
      'https://example.org/new-ferries-sink-at-night/',
    ]);
  });

  test('accepts a letter that was transliterated in another way', () => {
    expect(proposals('“Novyye Podrobnosti,” https://example.org/novyepodrobnosti/')).toEqual([
      'https://example.org/novye-podrobnosti/',
    ]);
  });

  test('restores a hyphen before the number at the end of an address', () => {
    expect(proposals('“Ferry passports,” https://example.org/ferry-passports1052255117.html')).toEqual([
      'https://example.org/ferry-passports-1052255117.html',
    ]);
  });

  test.each([
    'See https://example.org/ferries-sink/ for more.',
    '“Ferries sink,” https://example.org/news/ferries-sink, and then.',
    '“Football,” https://example.org/football/',
    '“The ferries,” https://theferries.example/a1234567',
    'https://example.org/a.html Ibid.',
    'https://example.org/a Also see the ferry.',
  ])('finds nothing wrong with %j', (note) => {
    expect(proposals(note)).toEqual([]);
  });
});
