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
}

interface Records {
  people: ReadonlyMap<string, Pick<Person, 'name' | 'familyName' | 'givenName'>>;
  groups: ReadonlyMap<string, Pick<Group, 'name'>>;
}

/** The author with an id: a person, or an institution among the groups; undefined if no record has the id. */
export function authorOf({ people, groups }: Records, id: string): Author | undefined {
  const person = people.get(id);
  if (person) {
    const { name, familyName, givenName } = person;
    return { key: `people/${id}`, name, familyName, givenName };
  }
  const group = groups.get(id);
  return group && { key: `groups/${id}`, name: group.name };
}

/** The authors with some ids, in this order. */
export function authorsOf(records: Records, ids: readonly string[]): Author[] {
  return ids.map((id) => authorOf(records, id)).filter((author) => author !== undefined);
}
