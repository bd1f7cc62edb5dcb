import type { Country } from '../schemas/country.ts';
import type { Group } from '../schemas/group.ts';
import type { Person } from '../schemas/person.ts';
import type { Region } from '../schemas/region.ts';

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
}

export function countryEntity(id: string, { name, officialName, aliases, demonyms }: Country): Entity {
  return entity('countries', id, name, [officialName, ...aliases, ...demonyms]);
}

export function groupEntity(id: string, { name, abbreviation, aliases }: Group): Entity {
  return { ...entity('groups', id, name, [abbreviation, ...aliases]), abbreviation };
}

export function personEntity(id: string, { name, aliases }: Person): Entity {
  return entity('people', id, name, aliases);
}

export function regionEntity(id: string, { name, aliases }: Region): Entity {
  return entity('regions', id, name, aliases);
}

function entity(kind: EntityKind, id: string, name: string, others: readonly (string | undefined)[]): Entity {
  return { key: `${kind}/${id}`, kind, id, name, names: [name, ...others.filter((other) => other !== undefined)] };
}
