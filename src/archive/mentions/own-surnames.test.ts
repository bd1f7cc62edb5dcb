import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

describe('people in an article', () => {
  it('are found by their surname after the full name, in the text and its notes', () => {
    expect(found('Tokayev said.', 'Kassym-Jomart Tokayev said.', 'President Tokayev’s plan.', '1 Tokayev.')).toEqual([
      'tokayev: Kassym-Jomart Tokayev',
      'tokayev: Tokayev',
      'tokayev: Tokayev',
    ]);
  });

  it('are never found by a first name', () => {
    expect(found('Ada Example said. Ada left.')).toEqual(['ada: Ada Example']);
  });

  it('are not found by a surname that two people of the article have', () => {
    expect(found('Ada Example said. Example left.')).toHaveLength(2);
    expect(found('Ada Example said. Bruno Example sat. Example left.')).toHaveLength(2);
  });

  it('are found anywhere by a surname in the record, unless somebody else has it', () => {
    expect(found('When Karimov died, the late Karimov, Uzbekistan’s Karimov, Uzbek Karimov')).toHaveLength(6);
    expect(found('Timur Karimov said. Karimov left.')).toEqual([]);
    expect(found('Islam Karimov died.', '1 Timur Karimov, “Karimov Mourned,” x, 2016.', '2 Karimov.')).toEqual([
      'karimov: Islam Karimov',
      'karimov: Karimov',
    ]);
  });

  it('are found with initials and spellings of the first name', () => {
    expect(found('I. Karimov, Isloom Karimov')).toHaveLength(2);
    expect(found('T. Karimov')).toEqual([]);
  });

  it('are not found by a name that is followed by another surname', () => {
    expect(found('Ilhom spoke. Xi spoke.')).toEqual(['ilhom: Ilhom', 'xi: Xi']);
    expect(found('Ilhom Nasirov spoke. Xi Mingze spoke.')).toEqual([]);
  });

  it('are not found in numbers', () => {
    expect(found('Part XI of it')).toEqual([]);
  });
});
