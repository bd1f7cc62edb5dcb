import { identifier } from './identifier.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A table of the vocabulary with kinds that records name. */
export type KindTable = Extract<
  keyof Vocabulary,
  'articleKinds' | 'groupTypes' | 'placeKinds' | 'relations' | 'topicKinds'
>;

/**
 * The ids of kinds. Which there are depends on the archive’s vocabulary, so that the loaders check them
 * (`check-kinds.ts`), not these schemas.
 */
export const articleKind = kindIn('articleKinds');
export const groupType = kindIn('groupTypes');
export const placeKind = kindIn('placeKinds');
export const groupRelation = kindIn('relations');
export const topicKind = kindIn('topicKinds');

function kindIn(table: KindTable) {
  return identifier.meta({ kindIn: table });
}
