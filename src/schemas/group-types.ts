import { keysOf } from '../base/keys-of.ts';

/**
 * The types of groups that every archive has; an owner’s vocabulary can add others. Indexes show them in this order.
 * Their names are in the dictionaries of `src/i18n`.
 */
export const groupTypes = {
  'political-party': { inDiagram: true },
  'political-movement': { inDiagram: true },
  'trade-union': { inDiagram: true },
  alliance: {},
  'international-organisation': {},
  'government-body': {},
  court: {},
  'armed-forces': {},
  company: {},
  'news-organisation': {},
  university: {},
  'research-institution': {},
  'religious-body': {},
  foundation: {},
  association: {},
  'ethnic-group': {},
} as const satisfies Record<string, GroupTraits>;

export type DefaultGroupType = keyof typeof groupTypes;

export const groupTypeNames = keysOf(groupTypes);

/** What is special to a type of group, besides its name. */
export interface GroupTraits {
  /**
   * Whether diagrams of relations show its people and its countries; those of other types show their people only if
   * they have a relation to another group.
   */
  inDiagram?: boolean;
}
