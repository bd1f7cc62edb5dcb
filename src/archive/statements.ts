import type { Group } from '../schemas/group.ts';
import type { Archive } from './model.ts';
import { relationIn } from './vocabulary/relation-kinds.ts';

/** A statement of an article about two entities. */
export interface Statement {
  /** @example "Part of" */
  relation: string;
  /** The other entity: a group or a person. */
  other: { kind: 'groups' | 'people'; id: string; name: string };
  /** The article and the paragraph that support it. */
  article?: string | undefined;
  paragraph?: string | undefined;
  /** Its own time, in EDTF. */
  when?: string | undefined;
  remark?: string | undefined;
}

/** The statements about a group: its relations in its own record and in others, then its people. */
export function groupStatements({ groups, people, vocabulary, words }: Archive, id: string): Statement[] {
  const { capitalised } = words.format;
  const relations = [...groups].flatMap(([subject, group]) =>
    group.relations.flatMap(({ kind, group: object, ...source }): Statement[] => {
      const { label, inverse } = relationIn(vocabulary, kind);
      if (subject === id) {
        return [{ relation: capitalised(label), other: named(object, groups.get(object)), ...source }];
      }
      if (object === id) return [{ relation: capitalised(inverse), other: named(subject, group), ...source }];
      return [];
    }),
  );
  const affiliations = [...people].flatMap(([person, { name, affiliations }]) =>
    affiliations
      .filter(({ group }) => group === id)
      .map(({ role, group: _, ...source }): Statement => ({
        relation: capitalised(role),
        other: { kind: 'people', id: person, name },
        ...source,
      })),
  );
  return distinct([...relations, ...affiliations]);
}

/** The statements about a person: the groups that they lead, led or belong to. */
export function personStatements({ groups, people, words }: Archive, id: string): Statement[] {
  return (people.get(id)?.affiliations ?? []).map(({ group, role, ...source }) => ({
    relation: words.format.capitalised(role),
    other: named(group, groups.get(group)),
    ...source,
  }));
}

function named(id: string, group: Group | undefined): Statement['other'] {
  return { kind: 'groups', id, name: group?.name ?? id };
}

/** Removes repeated statements, which two records may have. */
function distinct(statements: readonly Statement[]): Statement[] {
  return [
    ...new Map(
      statements.map((one) => [
        `${one.relation} ${one.other.kind}/${one.other.id} ${one.article} ${one.when ?? ''}`,
        one,
      ]),
    ).values(),
  ];
}
