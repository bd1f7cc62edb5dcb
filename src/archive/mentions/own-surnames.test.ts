import { describe, expect, it } from 'vitest';
import { found } from './testing.ts';

describe('people in an article', () => {
  it('counts a surname alone after the full name, in the text and its notes', () => {
    expect(found('Tokayev said.', 'Kassym-Jomart Tokayev said.', 'President Tokayev’s plan.', '1 Tokayev.')).toEqual([
      'tokayev: Kassym-Jomart Tokayev',
      'tokayev: Tokayev',
      'tokayev: Tokayev',
    ]);
  });

  it('never counts a first name alone', () => {
    expect(found('Ada Example said. Ada left.')).toEqual(['ada: Ada Example']);
  });

  it('counts a surname for nobody where two people of the article bear it', () => {
    expect(found('Ada Example said. Example left.')).toHaveLength(2);
    expect(found('Ada Example said. Bruno Example sat. Example left.')).toHaveLength(2);
  });

  it('counts a surname that the record lists anywhere, unless somebody else bears it', () => {
    expect(found('When Karimov died, the late Karimov, Uzbekistan’s Karimov, Uzbek Karimov')).toHaveLength(6);
    expect(found('Timur Karimov said. Karimov left.')).toEqual([]);
    expect(found('Islam Karimov died.', '1 Timur Karimov, “Karimov Mourned,” x, 2016.', '2 Karimov.')).toEqual([
      'karimov: Islam Karimov',
      'karimov: Karimov',
    ]);
  });

  it('knows initials and spellings of the first name', () => {
    expect(found('I. Karimov, Isloom Karimov')).toHaveLength(2);
    expect(found('T. Karimov')).toEqual([]);
  });

  it('leaves a name that may be followed by a surname to others then', () => {
    expect(found('Ilhom spoke. Xi spoke.')).toEqual(['ilhom: Ilhom', 'xi: Xi']);
    expect(found('Ilhom Nasirov spoke. Xi Mingze spoke.')).toEqual([]);
  });

  it('takes no number for a short name', () => {
    expect(found('Part XI of it')).toEqual([]);
  });
});
