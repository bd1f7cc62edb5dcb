import { describe, expect, it } from 'vitest';
import { readFixture } from './flat-reading.ts';

describe('notes of the humanities', () => {
  it.each(readFixture('developed-on.yaml'))('are read: $note', ({ read, expected }) => {
    expect(read).toEqual(expected);
  });

  it('that were held out are read, except at most one in twenty', () => {
    const cases = readFixture('held-out.yaml');
    const other = cases.filter(({ read, expected }) => JSON.stringify(read) !== JSON.stringify(expected));
    expect(other.length, other.map(({ note }) => note).join('\n')).toBeLessThanOrEqual(cases.length / 20);
  });
});
