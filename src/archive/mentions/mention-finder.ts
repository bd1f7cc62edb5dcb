import type { Entity } from '../entity.ts';
import { fold } from '../../base/fold.ts';
import { isAbbreviation } from '../../base/names.ts';
import type { IsKnownAbbreviation } from './definitions.ts';
import { generalSpelling } from '../vocabulary/spelling.ts';
import { type NameTree, nameTree } from './name-tree.ts';
import { type RelevantNames, relevantNames } from './relevant-names.ts';

/** Everything that articles are searched for, prepared once for the archive. */
export interface MentionFinder {
  tree: NameTree;
  /** A digest of what of it matters to a text: finders with the same digest find the same. */
  relevantTo: RelevantNames;
  isKnownAbbreviation: IsKnownAbbreviation;
  /** The words of all names of each person, folded, by key. */
  namesOfPeople: ReadonlyMap<string, string[]>;
  /** The countries of entities that belong to one, by key. */
  countriesOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * @param otherNames names without mentions, such as those of outlets: names within them are not mentions either ("Voice
 *   of
 *   America" is not a mention of America)
 */
export function mentionFinder(
  entities: readonly Entity[],
  otherNames: readonly string[] = [],
  spelling = generalSpelling,
): MentionFinder {
  const abbreviations = new Set(
    entities.flatMap(({ key, names }) => names.filter(isAbbreviation).map((name) => `${key} ${name}`)),
  );
  const silent = { key: '', names: otherNames.map((text) => ({ text, role: 'silent' as const })) };
  const tree = nameTree([...entities.map(({ key, toFind }) => ({ key, names: toFind })), silent], spelling);
  const people = entities.filter(({ kind }) => kind === 'people');
  return {
    tree,
    relevantTo: relevantNames(tree, new Map(entities.map((entity) => [entity.key, JSON.stringify(entity)]))),
    isKnownAbbreviation: (abbreviation, key) => abbreviations.has(`${key} ${abbreviation}`),
    namesOfPeople: new Map(people.map(({ key, names }) => [key, names.flatMap((name) => fold(name).split(/[\s-]+/u))])),
    countriesOf: new Map(entities.map(({ key, countries }) => [key, countries])),
  };
}
