import { describe, expect, test } from 'vitest';
import { readDefinitions } from './definitions.ts';

function read(text: string): string[] {
  return readDefinitions(text, 0, text.length).map(({ label, from, end }) => `${label}|${text.slice(from, end)}`);
}

describe('readDefinitions', () => {
  test('reads one definition per line, from any number', () => {
    expect(read('651 Ada, “Boats,” 2020.\n652 “Ferries,” 2021.')).toEqual([
      '651|Ada, “Boats,” 2020.',
      '652|“Ferries,” 2021.',
    ]);
  });

  test.each(['1. Boats.\n2. Ferries.', '1) Boats.\n2) Ferries.', '[1] Boats.\n[2] Ferries.', '1Boats.\n2Ferries.'])(
    'reads the numbers of %j',
    (text) => {
      expect(read(text)).toEqual(['1|Boats.', '2|Ferries.']);
    },
  );

  test('reads several in one line', () => {
    expect(read('1“Boats,” example.org, March 2, 2020. 2 “Ferries,” May 9, 2020.\n3“Ships,” 2020.')).toEqual([
      '1|“Boats,” example.org, March 2, 2020.',
      '2|“Ferries,” May 9, 2020.',
      '3|“Ships,” 2020.',
    ]);
  });

  test('reads one that runs over two lines, also where the second begins with a number', () => {
    expect(read('1 “Boats,” Example,\n20 January 2020.\n2 “Ferries,” Example,\np.15, 2020.')).toEqual([
      '1|“Boats,” Example,\n20 January 2020.',
      '2|“Ferries,” Example,\np.15, 2020.',
    ]);
  });

  test('does not read volumes, issues and document symbols as definitions', () => {
    expect(read('19 “Boats,” Journal Vol. 20, No. 20, S/2020/21.\n20 “Ferries,” 2020.')).toEqual([
      '19|“Boats,” Journal Vol. 20, No. 20, S/2020/21.',
      '20|“Ferries,” 2020.',
    ]);
  });

  test('continues if a number is missing', () => {
    expect(read('1 Boats.\n2 Ferries.\n4 Ships.')).toEqual(['1|Boats.', '2|Ferries.', '4|Ships.']);
  });

  test('keeps a number that was used twice, and one that is out of order', () => {
    expect(read('1 Boats.\n2 Ferries.\n2 Ships.\n3 Rafts.')).toEqual([
      '1|Boats.',
      '2|Ferries.',
      '2|Ships.',
      '3|Rafts.',
    ]);
    expect(read('1 Boats.\n3 Ships.\n2 Ferries.\n4 Rafts.').map((line) => line[0])).toEqual(['1', '3', '2', '4']);
  });

  test('loses no letter between its definitions', () => {
    const text = '1 Boats. 7 of them.\n\nMore on boats.\n2 Ferries.';
    expect(read(text)).toEqual(['1|Boats. 7 of them.\n\nMore on boats.', '2|Ferries.']);
  });
});
