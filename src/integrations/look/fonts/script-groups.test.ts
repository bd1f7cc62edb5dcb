import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptGroups } from './script-groups.ts';

const LATIN = between(0x20, 0x7e);
const CYRILLIC = between(0x410, 0x44f);
const ARABIC = between(0x621, 0x652);
const ACCENTS = [0x300, 0x301];

function between(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The groups of characters, by name. */
function groups(...characters: number[][]) {
  return new Map(scriptGroups(characters.flat().sort((a, b) => a - b)).map((group) => [group.name, group]));
}

test('Each script is a group, and the commonest is last, because browsers prefer it', () => {
  expect([...groups(LATIN, CYRILLIC, ARABIC, between(0x1ea0, 0x1ef9), between(0x100, 0x17f)).keys()]).toEqual([
    'arabic',
    'cyrillic',
    'latin-ext',
    'vietnamese',
    'latin',
  ]);
});

test('A few characters of a script, and signs of none, are together in the last resort', () => {
  const found = groups(LATIN, CYRILLIC, [0x3b1, 0x3b2], between(0x25a0, 0x25af));
  expect([...found.keys()]).toEqual(['other', 'cyrillic', 'latin']);
  expect(found.get('other')?.unicodeRange).toBe('U+03B1-03B2, U+25A0-25AF');
});

test('One script, with few other signs, is one group', () => {
  expect([...groups(LATIN, [0x3c0]).keys()]).toEqual(['latin']);
  expect([...groups([0x25a0, 0x25a1]).keys()]).toEqual(['other']);
});

test('Accents and joiners are with every script that uses them', () => {
  const found = groups(LATIN, CYRILLIC, ARABIC, ACCENTS, [0x200d]);
  expect(found.get('latin')?.characters).toEqual(expect.arrayContaining([...ACCENTS, 0x200d]));
  expect(found.get('cyrillic')?.characters).toEqual(expect.arrayContaining([...ACCENTS, 0x200d]));
  expect(found.get('arabic')?.characters).toContain(0x200d);
  expect(found.get('arabic')?.characters).not.toContain(0x301);
});

test('Accents that few texts have are with the letters that few texts have', () => {
  const found = groups(LATIN, CYRILLIC, between(0x100, 0x17f), between(0x300, 0x36f));
  expect([...found.keys()]).toEqual(['cyrillic', 'latin-ext', 'latin']);
  expect(found.get('latin')?.characters).not.toContain(0x311);
  expect(found.get('latin-ext')?.characters).toEqual(expect.arrayContaining([0x61, 0x301, 0x311]));
});

test('Ranges have only characters that the font has, except those of scripts with thousands', () => {
  const withHoles = (characters: number[]) => characters.filter((character) => character % 3 > 0);
  expect(groups(LATIN, withHoles(CYRILLIC)).get('cyrillic')?.unicodeRange).toMatch(/^U\+0410, U\+0412-0413, U\+0415/);
  expect(groups(LATIN, withHoles(between(0x4e00, 0x9fff))).get('han')?.unicodeRange).toBe('U+4E01-9FFE');
});

test('No character is lost, whatever a font has', () => {
  const character = fc.oneof(
    fc.integer({ min: 0x20, max: 0x24ff }),
    fc.integer({ min: 0x2e80, max: 0xd7ff }),
    fc.integer({ min: 0x10000, max: 0x1ffff }),
  );
  fc.assert(
    fc.property(fc.uniqueArray(character, { minLength: 1, maxLength: 400 }), (characters) => {
      characters.sort((a, b) => a - b);
      const found = scriptGroups(characters);
      expect([...new Set(found.flatMap((group) => group.characters))].sort((a, b) => a - b)).toEqual(characters);
      for (const group of found)
        for (const one of group.characters) expect(covers(group.unicodeRange, one), `${group.name} ${one}`).toBe(true);
    }),
    { numRuns: 50 },
  );
});

function covers(unicodeRange: string, character: number): boolean {
  return unicodeRange.split(', ').some((range) => {
    const [first = NaN, last = first] = range
      .slice(2)
      .split('-')
      .map((digits) => parseInt(digits, 16));
    return first <= character && character <= last;
  });
}
