import { describe, expect, it } from 'vitest';
import { findAbbreviations } from './definitions.ts';
import { nameTree } from './name-tree.ts';
import { findOccurrences } from './find-occurrences.ts';

const tree = nameTree([
  { key: 'front', names: ['Northern Example Front', 'Front for the North'] },
  { key: 'guards', names: ['Guards of al-Din', 'Guards al-Din', 'KGB'] },
  { key: 'malta', names: ['Malta', 'Maltese'] },
]);

function define(text: string) {
  const words = tree.read(text);
  const scanned = { text, words, hits: findOccurrences(text, words, tree.root) };
  return findAbbreviations(scanned, (abbreviation, key) => key === 'guards' && abbreviation === 'KGB').map(
    ({ abbreviation, name, key, start, end }) => {
      expect(text.slice(start, end)).toBe(abbreviation);
      return `${abbreviation} = ${name} (${key ?? '?'})`;
    },
  );
}

describe('findAbbreviations', () => {
  it.each([
    'the Northern Example Front (NEF)',
    'the Northern Example Front [NEF]',
    'the “Northern Example Front” (“NEF”)',
    'the Northern Example Front’s (NEF) men',
    'the Northern Example Front (the NEF, founded 1999)',
    'the Northern Example Front (hereafter: NEF)',
    'the Northern Example Front, or NEF, fell',
    'the Northern Example Front, hereafter “the NEF”, fell',
    'the Northern Example Front, also known as NEF.',
    'NEF (Northern Example Front)',
    'NEF (the Northern Example Front, founded 1999)',
  ])('reads %s', (text) => {
    expect(define(text)).toEqual(['NEF = Northern Example Front (front)']);
  });

  it('reads several abbreviations of one name', () => {
    expect(define('the Northern Example Front (NEF or NXF)')).toEqual([
      'NEF = Northern Example Front (front)',
      'NXF = Northern Example Front (front)',
    ]);
  });

  it('includes the Arabic article if it is in the abbreviation', () => {
    expect(define('Guards al-Din (GAD); Guards al-Din (GD)')).toEqual([
      'GAD = Guards al-Din (guards)',
      'GD = Guards al-Din (guards)',
    ]);
  });

  it('accepts an abbreviation of the record, whatever its letters', () => {
    expect(define('Guards al-Din (KGB)')).toEqual(['KGB = Guards al-Din (guards)']);
  });

  it('reads a name without a record by its first letters', () => {
    expect(define('said the new Review of Oars and Sails (ROS)')).toEqual(['ROS = Review of Oars and Sails (?)']);
    expect(define('the Maltese Oar-Makers’ League (MOML)')).toEqual(['MOML = Maltese Oar-Makers’ League (?)']);
    expect(define('ROS (Review of Oars and Sails)')).toEqual(['ROS = Review of Oars and Sails (?)']);
    expect(define('an unmanned ferry boat (UFB)')).toEqual(['UFB = unmanned ferry boat (?)']);
  });

  it.each([
    'people in Malta (NEF)',
    'ferries in Sicily (IS)',
    'the Northern Example Front (north)',
    'the Northern Example Front (2020)',
    'the Northern Example Front (Malta)',
    'the league. (NEF)',
    'Maltese ships, Oars, Sails (MOS)',
    '(NEF)',
    'NEF (a front)',
  ])('finds no definition in %s', (text) => {
    expect(define(text)).toEqual([]);
  });
});
