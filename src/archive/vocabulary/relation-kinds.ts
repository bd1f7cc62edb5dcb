import type { Words } from '../../i18n/model.ts';
import {
  groupRelationNames,
  groupRelations,
  lineStyles,
  otherTies,
  type RelationTraits,
  tieNames,
} from '../../schemas/relation-kinds.ts';
import type { Vocabulary } from '../../schemas/vocabulary.ts';
import type { ArchiveVocabulary, RelationKind } from './model.ts';

type Own = Vocabulary['relations'];

/** The relations of groups, the owner’s first, then the ties of people and countries. */
export function relationKinds(own: Own, words: Words): Pick<ArchiveVocabulary, 'relations' | 'ties'> {
  const ties = new Set<string>(tieNames);
  const ids = [...new Set([...Object.keys(own), ...groupRelationNames])].filter((id) => !ties.has(id));
  const added = ids.filter((id) => !Object.hasOwn(groupRelations, id));
  const kinds = ids.map((id, order) => kindOf(id, own, words, { order, line: lineAt(added.indexOf(id)) }));
  const tie = (id: string, index: number) => kindOf(id, own, words, { order: ids.length + index, isTie: true });
  const [leadership, membership, activeIn] = [tie('leadership', 0), tie('membership', 1), tie('active-in', 2)];
  return {
    relations: new Map([...kinds, leadership, membership, activeIn].map((kind) => [kind.id, kind])),
    ties: { leadership, membership, 'active-in': activeIn },
  };
}

/** The entry of a relation. Only while `dev` shows a record’s last good version may there be none. */
export function relationIn({ relations }: Pick<ArchiveVocabulary, 'relations'>, id: string): RelationKind {
  return relations.get(id) ?? withDefaults(id, { label: id }, { order: relations.size });
}

const TRAITS: ReadonlyMap<string, RelationTraits> = new Map(Object.entries({ ...groupRelations, ...otherTies }));

type Placed = Pick<RelationKind, 'order'> & Partial<Pick<RelationKind, 'line' | 'isTie'>>;

function kindOf(id: string, own: Own, { kinds }: Words, placed: Placed): RelationKind {
  const label = new Map<string, string>(Object.entries(kinds.relations)).get(id);
  const inverse = new Map<string, string>(Object.entries(kinds.inverseRelations)).get(id);
  // A mutual relation that is reworded stays mutual.
  const words = own[id]?.label !== undefined && label === inverse ? {} : { label, inverse };
  return withDefaults(id, { ...words, ...TRAITS.get(id), ...own[id] }, placed);
}

function withDefaults(id: string, known: Own[string], { order, line, isTie = false }: Placed): RelationKind {
  const { label = id, inverse = label, hostile = false } = known;
  const isMutual = label === inverse && !isTie;
  return {
    id,
    label,
    inverse,
    isMutual,
    hostile,
    weight: known.weight ?? (isMutual ? 1 : 3),
    line: known.line ?? (hostile ? 'short-dashed' : (line ?? 'solid')),
    ends: known.ends ?? (hostile ? 'crosses' : isMutual ? 'dots' : 'arrow'),
    isTie,
    order,
  };
}

/** The lines that relations of an owner take turns with. */
function lineAt(index: number): RelationKind['line'] {
  return lineStyles[Math.max(index, 0) % lineStyles.length] ?? 'solid';
}
