import { describe, expect, it } from 'vitest';
import { readFixture } from '../humanities/flat-reading.ts';

describe.each([
  ['french', 'fr'],
  ['german', 'de'],
  ['spanish', 'es'],
  ['russian', 'ru'],
  ['arabic', 'ar'],
])('notes in %s', (name, language) => {
  it.each(readFixture(`../languages/${name}.yaml`, language))('are read: $note', ({ read, expected }) => {
    expect(read).toEqual(expected);
  });

  it('are read in an article in another language too, except at most one in ten', () => {
    const cases = readFixture(`../languages/${name}.yaml`, 'en');
    const other = cases.filter(({ read, expected }) => JSON.stringify(read) !== JSON.stringify(expected));
    expect(other.length, other.map(({ note }) => note).join('\n')).toBeLessThanOrEqual(cases.length / 10);
  });
});
