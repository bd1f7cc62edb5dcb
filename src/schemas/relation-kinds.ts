import { keysOf } from '../base/keys-of.ts';

/** The lines of diagrams. Each has a rule in `styles/relations.css`. */
export const lineStyles = ['solid', 'bold', 'dashed', 'short-dashed', 'dotted', 'dash-dotted'] as const;

/** What is at the ends of a line: arrows at the end of the other group, dots and crosses at both. */
export const lineEnds = ['arrow', 'open-arrow', 'hollow-arrow', 'dots', 'crosses', 'none'] as const;

/**
 * The relations between groups that every archive has, in the order of legends; an owner’s vocabulary can add others.
 * Their words are in the dictionaries of `src/i18n`.
 */
export const groupRelations = {
  'part-of': { weight: 5, line: 'bold', ends: 'arrow' },
  'member-of': { weight: 4, line: 'solid', ends: 'arrow' },
  'founded-by': { weight: 4, line: 'dotted', ends: 'hollow-arrow' },
  owns: { weight: 4, line: 'solid', ends: 'hollow-arrow' },
  funds: { weight: 3, line: 'dotted', ends: 'arrow' },
  'split-from': { weight: 5, line: 'dash-dotted', ends: 'open-arrow' },
  'successor-of': { weight: 5, line: 'solid', ends: 'hollow-arrow' },
  'allied-with': { weight: 1, line: 'solid', ends: 'dots' },
  'rival-of': { weight: 1, line: 'short-dashed', ends: 'crosses', hostile: true },
  'at-war-with': { weight: 1, line: 'bold', ends: 'crosses', hostile: true },
} as const satisfies Record<string, RelationTraits>;

/**
 * The ties of people and of countries to groups, which follow from the records of people and groups. They are always
 * last in legends.
 */
export const otherTies = {
  leadership: { weight: 3, line: 'solid', ends: 'none' },
  membership: { weight: 2, line: 'dashed', ends: 'none' },
  'active-in': { weight: 1, line: 'dotted', ends: 'none' },
} as const satisfies Record<string, RelationTraits>;

export type DefaultGroupRelation = keyof typeof groupRelations;
export type TieName = keyof typeof otherTies;

export const groupRelationNames = keysOf(groupRelations);
export const tieNames = keysOf(otherTies);

export type LineStyle = (typeof lineStyles)[number];
export type LineEnds = (typeof lineEnds)[number];

/** How diagrams show a relation. */
export interface RelationTraits {
  /** How hard a diagram tries to keep its lines short and straight: 1 to 5. */
  weight: number;
  line: LineStyle;
  ends: LineEnds;
  /** Whether the two are opponents: their line is in the accent colour, and a diagram puts them apart. */
  hostile?: boolean;
}
