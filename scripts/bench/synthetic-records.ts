import { slug } from '../../src/base/slug.ts';
import { randomFrom } from './random.ts';

/** A made-up record: its id, and what its file says. */
export interface SyntheticRecord {
  id: string;
  name: string;
  /** Every name that texts may use, the usual one first. */
  names: readonly string[];
  data: Record<string, unknown>;
}

/** The records of a made-up archive. The first of each list are named most. */
export interface SyntheticRecords {
  countries: readonly SyntheticRecord[];
  groups: readonly SyntheticRecord[];
  people: readonly SyntheticRecord[];
  tags: readonly SyntheticRecord[];
  publications: readonly SyntheticRecord[];
  outlets: readonly SyntheticRecord[];
}

/** How many records of each kind an archive of a thousand articles has. */
export const SIZES = { countries: 40, groups: 160, people: 240, tags: 60, publications: 25, outlets: 300 };

const ONSETS = ['b', 'd', 'f', 'g', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'br', 'kr', 'st', 'tr', 'sh'];
const NUCLEI = ['a', 'e', 'i', 'o', 'u', 'ai', 'ea'];
const CODAS = ['', '', 'n', 'r', 's', 'l', 'm', 'nd', 'rt'];

/** Different made-up words of two to four syllables. */
export function madeUpWords(count: number, seed: number): string[] {
  const random = randomFrom(seed);
  const words = new Set<string>();
  while (words.size < count) {
    const syllables = 1 + random.below(words.size < 200 ? 2 : 4);
    const parts = Array.from(
      { length: syllables },
      (_, index) => random.pick(ONSETS) + random.pick(NUCLEI) + (index === syllables - 1 ? random.pick(CODAS) : ''),
    );
    words.add(parts.join(''));
  }
  return [...words];
}

/** The records of a made-up archive: the same for the same sizes. */
export function syntheticRecords(sizes = SIZES): SyntheticRecords {
  const words = madeUpWords(4000, 7)
    .filter(({ length }) => length > 5)
    .map(capitalised);
  let used = 0;
  const word = () => words[used++ % words.length] ?? 'Lorandea';
  const list = (count: number, make: (index: number) => Omit<SyntheticRecord, 'id'> & { id?: string }) =>
    Array.from({ length: count }, (_, index) => {
      const record = make(index);
      return { ...record, id: record.id ?? slug(record.name) };
    });

  const countries = list(sizes.countries, () => {
    const name = word();
    const demonym = `${name}i`;
    return { name, names: [name, demonym], data: { name, iso: '', demonyms: [demonym], capital: word() } };
  });
  countries.forEach(({ data }, index) => (data.iso = ISO_CODES[index % ISO_CODES.length]));
  const countryId = (index: number) => countries[index % countries.length]?.id;

  const groups = list(sizes.groups, (index) => {
    const [first, second, third] = [word(), word(), word()];
    const name = `${first} ${second} Union of ${third}`;
    const abbreviation = `${lettersOf(index)}U${third.charAt(0)}`;
    const alias = `${second} ${third}`;
    return {
      name,
      names: [name, alias],
      data: { name, abbreviation, aliases: [alias], type: 'political-movement', countries: [countryId(index)] },
    };
  });
  const people = list(sizes.people, (index) => {
    const [givenName, familyName] = [word(), word()];
    const name = `${givenName} ${familyName}`;
    return {
      name,
      names: [name, familyName],
      data: {
        name,
        givenName,
        familyName,
        aliases: [familyName],
        role: 'Member of an assembly',
        affiliations: [{ group: groups[index % groups.length]?.id, role: 'member' }],
        countries: [countryId(index)],
      },
    };
  });
  const named = (name: string, data: object = {}) => ({ name, names: [name], data: { name, ...data } });
  return {
    countries,
    groups,
    people,
    tags: list(sizes.tags, () => named(`${word()} studies`)),
    publications: list(sizes.publications, () => named(`Journal of ${word()}`, { publisher: `${word()} University` })),
    outlets: list(sizes.outlets, () => {
      const name = `${word()} Post`;
      return named(name, { domains: [`${slug(name)}.example`] });
    }),
  };
}

/** Codes that maps know; made-up countries take the places of real ones. */
const ISO_CODES =
  'AD AE AG AL AM AO AR AT AU AZ BA BB BD BE BF BG BH BI BJ BN BO BR BS BT BW BY BZ CA CF CG CH CL CM CO CR CU CY CZ DE DK'.split(
    ' ',
  );

export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Capital letters for a number, different for each below 676. @example 27 → "BB" */
function lettersOf(number: number): string {
  return String.fromCharCode(65 + (Math.floor(number / 26) % 26), 65 + (number % 26));
}
