import { keysOf } from '../base/keys-of.ts';

/** The relations between groups. A kind that is added here can be used as the `kind` of a relation. */
export const groupRelations = {
  'part-of': { label: 'part of', inverse: 'includes', weight: 5, markers: { end: 'arrow' } },
  'fights-under': { label: 'fights under', inverse: 'commands', weight: 4, markers: { end: 'arrow' } },
  'split-from': { label: 'split from', inverse: 'lost a faction to', weight: 5, markers: { end: 'open-arrow' } },
  'successor-of': { label: 'successor of', inverse: 'succeeded by', weight: 5, markers: { end: 'hollow-arrow' } },
  'allied-with': { label: 'allied with', inverse: 'allied with', weight: 1, markers: { start: 'dot', end: 'dot' } },
  'rival-of': { label: 'rival of', inverse: 'rival of', weight: 1, markers: { start: 'cross', end: 'cross' } },
} as const satisfies Record<string, RelationKind & { inverse: string }>;

/** Every kind of relation: between groups, between a person and a group, between a group and a country. */
export const relationKinds = {
  ...groupRelations,
  'leader-of': { label: 'leads, led or founded', weight: 3 },
  'member-of': { label: 'belongs or belonged to', weight: 2 },
  'active-in': { label: 'active in', weight: 1 },
} as const satisfies Record<string, RelationKind>;

export type GroupRelationName = keyof typeof groupRelations;
export type RelationKindName = keyof typeof relationKinds;

/** In the order of legends and lists. */
export const groupRelationNames = keysOf(groupRelations);
export const relationKindNames = keysOf(relationKinds);

/** One kind of relation. Its line in diagrams is solid unless `styles/relations.css` has a rule for its class. */
export interface RelationKind {
  /** The words between subject and object. */
  label: string;
  /** The words between object and subject; the same as `label` if the relation is mutual. */
  inverse?: string;
  /** How hard a diagram tries to keep its lines short and straight: 1 to 5. */
  weight: number;
  /** Ids of the markers at the ends of its line. */
  markers?: { start?: string; end: string };
}
