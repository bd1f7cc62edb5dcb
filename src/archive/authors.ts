import type { Group } from '../schemas/group.ts';
import type { Person } from '../schemas/person.ts';

/** An author of articles, or the owner of an archive: a person or an institution. */
export interface Author {
  /** The key of the {@link Entity}. @example "people/ada-example", "groups/river-institute" */
  key: string;
  name: string;
  /** The parts of the name of a person whose record has them. */
  familyName?: string | undefined;
  givenName?: string | undefined;
  /** Addresses that mean the same author elsewhere. */
  sameAs?: readonly string[] | undefined;
}

interface Records {
  people: ReadonlyMap<string, Pick<Person, 'name' | 'familyName' | 'givenName' | 'sameAs'>>;
  groups: ReadonlyMap<string, Pick<Group, 'name' | 'sameAs'>>;
}

/** The author with an id: a person, or an institution among the groups; undefined if no record has the id. */
export function authorOf({ people, groups }: Records, id: string): Author | undefined {
  const person = people.get(id);
  if (person) {
    const { name, familyName, givenName, sameAs } = person;
    return { key: `people/${id}`, name, familyName, givenName, ...(sameAs && { sameAs }) };
  }
  const group = groups.get(id);
  return group && { key: `groups/${id}`, name: group.name, ...(group.sameAs && { sameAs: group.sameAs }) };
}

/** A name that is written with the family name first, in the usual order. @example "Example, Ada" → "Ada Example" */
export function usualOrder(written: string): string {
  return written.split(/,\s*/).toReversed().join(' ');
}

/** The authors with some ids, in this order. */
export function authorsOf(records: Records, ids: readonly string[]): Author[] {
  return ids.map((id) => authorOf(records, id)).filter((author) => author !== undefined);
}
