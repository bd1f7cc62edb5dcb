import { describe, expect, it } from 'vitest';
import { nameKeys } from '../sources/match-names.ts';
import { readNames } from './names.ts';

describe('readNames', () => {
  it.each([
    ['Ada Poe', [{ family: 'Poe', given: 'Ada' }]],
    [
      'Ada Poe and John Smith',
      [
        { family: 'Poe', given: 'Ada' },
        { family: 'Smith', given: 'John' },
      ],
    ],
    [
      'A. B. Poe, John Smith, and Jane Roe',
      [
        { family: 'Poe', given: 'A. B.' },
        { family: 'Smith', given: 'John' },
        { family: 'Roe', given: 'Jane' },
      ],
    ],
    ['Ada Poe et al.', [{ family: 'Poe', given: 'Ada' }]],
    ['Poe, Ada', [{ family: 'Poe', given: 'Ada' }]],
    [
      'Poe, Ada, and John Smith',
      [
        { family: 'Poe', given: 'Ada' },
        { family: 'Smith', given: 'John' },
      ],
    ],
    ['Ludwig van der Berg', [{ family: 'van der Berg', given: 'Ludwig' }]],
    ['John Smith Jr.', [{ family: 'Smith', given: 'John', suffix: 'Jr.' }]],
    ['Kassym-Jomart O’Brien', [{ family: 'O’Brien', given: 'Kassym-Jomart' }]],
    ['Ada Poe (@ada)', [{ family: 'Poe', given: 'Ada' }]],
    ['Поэ, Ада', [{ family: 'Поэ', given: 'Ада' }]],
    ['Julián Ferrer Mas', [{ family: 'Ferrer Mas', given: 'Julián' }]],
    ['José Luis Pérez Gómez', [{ family: 'Pérez Gómez', given: 'José Luis' }]],
    ['María del Carmen Pérez Gómez', [{ family: 'Pérez Gómez', given: 'María del Carmen' }]],
    ['Inés de la Torre Núñez', [{ family: 'de la Torre Núñez', given: 'Inés' }]],
    ['Ana Lucía Robles', [{ family: 'Robles', given: 'Ana Lucía' }]],
    ['José Ortega y Gasset', [{ family: 'Ortega y Gasset', given: 'José' }]],
    ['Edward Palmer Thompson', [{ family: 'Thompson', given: 'Edward Palmer' }]],
    ['Julián FERRER MAS', [{ family: 'FERRER MAS', given: 'Julián' }]],
    ['FERRER MAS, Julián', [{ family: 'FERRER MAS', given: 'Julián' }]],
    ['Ferrer Mas, Julián', [{ family: 'Ferrer Mas', given: 'Julián' }]],
    ['Ferrer Mas, J.', [{ family: 'Ferrer Mas', given: 'J.' }]],
    [
      'LÓPEZ, C. y FERRER MAS, J.',
      [
        { family: 'LÓPEZ', given: 'C.' },
        { family: 'FERRER MAS', given: 'J.' },
      ],
    ],
    [
      'López, C., Roe, A., & Poe, B.',
      [
        { family: 'López', given: 'C.' },
        { family: 'Roe', given: 'A.' },
        { family: 'Poe', given: 'B.' },
      ],
    ],
    [
      'Torre Núñez, Inés de la, y Ángel Ibáñez',
      [
        { family: 'Torre Núñez', given: 'Inés de la' },
        { family: 'Ibáñez', given: 'Ángel' },
      ],
    ],
    [
      'Juan Pérez, María López',
      [
        { family: 'Pérez', given: 'Juan' },
        { family: 'López', given: 'María' },
      ],
    ],
  ])('separates people and the parts of their names: %s', (byline, names) => {
    expect(readNames(byline)).toEqual({ names, role: 'author' });
  });

  it.each([
    'UN Security Council',
    'Ministry of Trade, Roads and Water',
    'U.S. Department of State',
    'UNSC',
    'Li Peng',
    'Poe',
    '@ada',
  ])('keeps names whole that have no parts, or parts in uncertain order: %s', (byline) => {
    expect(readNames(byline)?.names).toEqual([{ literal: byline }]);
  });

  it('recognises editors and translators', () => {
    expect(readNames('Jane Roe and John Smith, eds.')?.role).toBe('editor');
    expect(readNames('Jane Roe (ed.)')?.role).toBe('editor');
    expect(readNames('Jane Roe, trans.')?.role).toBe('translator');
  });

  it.each([
    '',
    'according to Reuters',
    'In July',
    'However',
    'The minister said',
    'Ada Poe, Institute of Things',
    'Jane Roe’s',
    'Former President Poe',
    'a b',
  ])('finds no names in “%s”', (words) => {
    expect(readNames(words)).toBeUndefined();
  });
});

describe('nameKeys', () => {
  it('are shared by an institution and its initials', () => {
    const keys = ['United Nations Security Council', 'the UN Security Council', 'UNSC'].map((literal) =>
      nameKeys({ literal }),
    );
    expect(keys.every((each) => each.includes('unsc'))).toBe(true);
  });

  it('differ for people with other names', () => {
    expect(nameKeys({ family: 'Poe', given: 'Ada' })).toEqual(['poe']);
    expect(nameKeys({ literal: 'Poe' })).toEqual(['poe']);
  });
});
