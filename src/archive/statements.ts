import type { Group } from '../schemas/group.ts';
import type { Archive } from './model.ts';

/** Something that an article of the archive says of two of its subjects. */
export interface Statement {
  /** @example "Fights under" */
  relation: string;
  /** The other one: a group or a person. */
  other: { kind: 'groups' | 'people'; id: string; name: string };
  /** The article that says so, and the paragraph. */
  article?: string | undefined;
  paragraph?: string | undefined;
  remark?: string | undefined;
}

/** What the records say of a group: its relations as its own record and others' give them, then its people. */
export function groupStatements({ groups, people, words }: Archive, id: string): Statement[] {
  const relations = [...groups].flatMap(([subject, group]) =>
    group.relations.flatMap(({ kind, group: object, ...source }): Statement[] => {
      if (subject === id)
        return [
          { relation: capitalise(words.kinds.relations[kind]), other: named(object, groups.get(object)), ...source },
        ];
      if (object === id)
        return [{ relation: capitalise(words.kinds.inverseRelations[kind]), other: named(subject, group), ...source }];
      return [];
    }),
  );
  const affiliations = [...people].flatMap(([person, { name, affiliations }]) =>
    affiliations
      .filter(({ group }) => group === id)
      .map(({ role, article, paragraph }): Statement => ({
        relation: capitalise(role),
        other: { kind: 'people', id: person, name },
        article,
        paragraph,
      })),
  );
  return distinct([...relations, ...affiliations]);
}

/** What the records say of a person: the groups that they lead, led or belong to. */
export function personStatements({ groups, people }: Archive, id: string): Statement[] {
  return (people.get(id)?.affiliations ?? []).map(({ group, role, article, paragraph }) => ({
    relation: capitalise(role),
    other: named(group, groups.get(group)),
    article,
    paragraph,
  }));
}

function named(id: string, group: Group | undefined): Statement['other'] {
  return { kind: 'groups', id, name: group?.name ?? id };
}

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Two records may make one statement, each from its own side. */
function distinct(statements: readonly Statement[]): Statement[] {
  return [
    ...new Map(
      statements.map((one) => [`${one.relation} ${one.other.kind}/${one.other.id} ${one.article}`, one]),
    ).values(),
  ];
}
