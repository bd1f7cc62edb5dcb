import type { Group } from '../schemas/group.ts';
import type { Archive } from './model.ts';

/** A statement of an article about two entities. */
export interface Statement {
  /** @example "Fights under" */
  relation: string;
  /** The other entity: a group or a person. */
  other: { kind: 'groups' | 'people'; id: string; name: string };
  /** The article and the paragraph that support it. */
  article?: string | undefined;
  paragraph?: string | undefined;
  remark?: string | undefined;
}

/** The statements about a group: its relations in its own record and in others, then its people. */
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

/** The statements about a person: the groups that they lead, led or belong to. */
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

/** Removes repeated statements, which two records may have. */
function distinct(statements: readonly Statement[]): Statement[] {
  return [
    ...new Map(
      statements.map((one) => [`${one.relation} ${one.other.kind}/${one.other.id} ${one.article}`, one]),
    ).values(),
  ];
}
