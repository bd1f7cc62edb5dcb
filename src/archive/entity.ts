import type { Country } from '../schemas/country.ts';
import type { Group } from '../schemas/group.ts';
import type { Person } from '../schemas/person.ts';
import type { Region } from '../schemas/region.ts';
import type { NameToFind } from './mentions/name-tree.ts';
import { personNames } from './mentions/person-names.ts';
import { isAbbreviation } from './names.ts';

/** The kinds of thing that texts name. */
export type EntityKind = 'countries' | 'groups' | 'people' | 'regions';

/** Something that texts name: a country, a group or organisation, a person, a place within a country. */
export interface Entity {
  /** Unique over all kinds. @example "groups/taliban" */
  key: string;
  kind: EntityKind;
  id: string;
  /** The name that the archive uses. */
  name: string;
  abbreviation?: string | undefined;
  /** Every name under which it is found, the archive's own first. */
  names: string[];
  /** The same as they are looked for in articles, with the forms and conditions of each. */
  toFind: NameToFind[];
}

export function countryEntity(id: string, { name, officialName, aliases, demonyms, notNames }: Country): Entity {
  return entity('countries', id, [name, officialName, ...aliases, ...demonyms], {
    toFind: [...[name, officialName, ...aliases].flatMap(plain), ...demonyms.flatMap((one) => formsOf(one))],
    notNames,
  });
}

export function groupEntity(id: string, group: Group): Entity {
  const { name, abbreviation, aliases, abbreviationsAreSafe, notNames } = group;
  const names = [name, abbreviation, ...aliases];
  const toFind = names.flatMap(plain).map((found) => ({
    ...found,
    role: isSafe(found.text, abbreviationsAreSafe) ? ('name' as const) : ('to-define' as const),
  }));
  return { ...entity('groups', id, names, { toFind, notNames }), abbreviation };
}

export function personEntity(id: string, person: Person): Entity {
  const { name, aliases, notNames } = person;
  return entity('people', id, [name, ...aliases], { toFind: personNames(person), notNames });
}

export function regionEntity(id: string, { name, aliases, notNames }: Region): Entity {
  return entity('regions', id, [name, ...aliases], { toFind: [name, ...aliases].flatMap(plain), notNames });
}

function entity(
  kind: EntityKind,
  id: string,
  names: readonly (string | undefined)[],
  { toFind, notNames }: { toFind: readonly NameToFind[]; notNames: readonly string[] },
): Entity {
  const given = names.filter((name) => name !== undefined);
  return {
    key: `${kind}/${id}`,
    kind,
    id,
    name: given[0] ?? id,
    names: given,
    toFind: [...toFind, ...notNames.map((text): NameToFind => ({ text, role: 'not' }))],
  };
}

function plain(text: string | undefined): NameToFind[] {
  return text === undefined ? [] : [{ text, role: 'name' }];
}

/** A demonym, and its plural where English makes one with an s. */
function formsOf(demonym: string): NameToFind[] {
  return [demonym, ...(/(?:[szx-]|[cs]h|ese)$/u.test(demonym) ? [] : [`${demonym}s`])].flatMap(plain);
}

/** From how many letters on an abbreviation counts without a definition, unless its record says otherwise. */
const SAFE_LETTERS = 3;

function isSafe(name: string, areSafe: boolean | undefined): boolean {
  if (!isAbbreviation(name) || name.includes(' ')) return true;
  return areSafe ?? (name.match(/[\p{L}\p{N}]/gu) ?? []).length >= SAFE_LETTERS;
}
