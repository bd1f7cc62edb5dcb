import { keysOf } from '../base/keys-of.ts';

/** How records tie one group to another. A kind that is added here can be written as a `kind` of relation. */
export const groupRelations = {
  'part-of': { label: 'part of', inverse: 'includes', weight: 5, markers: { end: 'arrow' } },
  'fights-under': { label: 'fights under', inverse: 'commands', weight: 4, markers: { end: 'arrow' } },
  'split-from': { label: 'split from', inverse: 'lost a faction to', weight: 5, markers: { end: 'open-arrow' } },
  'successor-of': { label: 'successor of', inverse: 'succeeded by', weight: 5, markers: { end: 'hollow-arrow' } },
  'allied-with': { label: 'allied with', inverse: 'allied with', weight: 1, markers: { start: 'dot', end: 'dot' } },
  'rival-of': { label: 'rival of', inverse: 'rival of', weight: 1, markers: { start: 'cross', end: 'cross' } },
} as const satisfies Record<string, RelationKind & { inverse: string }>;

/** Every kind of relation between the archive's subjects: those of groups, a person's part in a group, a group's country. */
export const relationKinds = {
  ...groupRelations,
  'leader-of': { label: 'leads, led or founded', weight: 3 },
  'member-of': { label: 'belongs or belonged to', weight: 2 },
  'active-in': { label: 'active in', weight: 1 },
} as const satisfies Record<string, RelationKind>;

export type GroupRelationName = keyof typeof groupRelations;
export type RelationKindName = keyof typeof relationKinds;

/** In the order in which legends and lists show them. */
export const groupRelationNames = keysOf(groupRelations);
export const relationKindNames = keysOf(relationKinds);

/** One kind of relation. Its line in pictures is solid unless `styles/relations.css` says otherwise of its class. */
export interface RelationKind {
  /** What stands between the subject of the relation and its object. */
  label: string;
  /** What stands between the object and the subject; the same as `label` where the relation holds both ways. */
  inverse?: string;
  /** How much a picture tries to keep its lines short and straight: 1 to 5. */
  weight: number;
  /** Ids of the markers at the ends of its line. */
  markers?: { start?: string; end: string };
}
