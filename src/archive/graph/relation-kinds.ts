import { type RelationKind, type RelationKindName, relationKinds } from '../../schemas/relation-kinds.ts';

/** Whether a relation is mutual. */
export function isMutual(name: RelationKindName): boolean {
  const { label, inverse }: RelationKind = relationKinds[name];
  return label === inverse;
}

/**
 * The kind of relation between a person and a group, by the words of the role.
 *
 * @example "deputy leader in 2021" → "leader-of"
 */
export function affiliationKind(role: string): RelationKindName {
  return LEADS.test(role) ? 'leader-of' : 'member-of';
}

const LEADS =
  /\b(?:leader|co-?founder|founder|head|chief|chairman|chairwoman|chair|director|commander|emir|president)\b/iu;
