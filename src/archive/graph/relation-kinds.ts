import type { Group } from '../../schemas/group.ts';

/** What ties two of the archive's subjects: a relation of two groups, a person's part in a group, a group's country. */
export type RelationKind = Group['relations'][number]['kind'] | 'leader-of' | 'member-of' | 'active-in';

/** What each kind is called between the two that it ties; legends show them in this order. */
export const RELATION_KINDS: Record<RelationKind, string> = {
  'part-of': 'part of',
  'fights-under': 'fights under',
  'split-from': 'split from',
  'successor-of': 'successor of',
  'allied-with': 'allied with',
  'rival-of': 'rival of',
  'leader-of': 'leads, led or founded',
  'member-of': 'belongs or belonged to',
  'active-in': 'active in',
};

/** Whether a relation says the same of both that it ties. */
export function isMutual(kind: RelationKind): boolean {
  return kind === 'allied-with' || kind === 'rival-of';
}

/** The kind of a person's part in a group, by the words of the role. @example "deputy leader in 2021" → "leader-of" */
export function affiliationKind(role: string): RelationKind {
  return LEADS.test(role) ? 'leader-of' : 'member-of';
}

const LEADS =
  /\b(?:leader|co-?founder|founder|head|chief|chairman|chairwoman|chair|director|commander|emir|president)\b/iu;
