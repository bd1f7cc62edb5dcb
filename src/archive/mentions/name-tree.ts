import { isAbbreviation } from '../../base/names.ts';
import { type Word, type WordReader, wordReader } from './words.ts';

/**
 * When a name counts:
 * - `name`: wherever it stands;
 * - `to-define`: an abbreviation, in articles that define it;
 * - `surname`: after the full name;
 * - `shared`: where the text speaks of a country of its record;
 * - `not`: never; what it names is not the thing that its words name otherwise;
 * - `silent`: never, and no name that stands in it counts.
 */
export type NameRole = 'name' | 'to-define' | 'surname' | 'shared' | 'not' | 'silent';

/** A name to be found, with what is special about it. */
export interface NameToFind {
  text: string;
  role: NameRole;
  /** On which sides a further part of a name makes it somebody else's: "Ada" before "Example", "Ada Example". */
  alone?: { before: boolean; after: boolean };
}

/** What is looked for: its key, and all its names. */
export interface Named {
  key: string;
  names: readonly (string | NameToFind)[];
}

/** A name as it is compared with words of a text. */
export interface Name extends Omit<NameToFind, 'text'> {
  key: string;
  /** Its words without the Arabic articles inside it. */
  words: readonly Word[];
  isAbbreviation: boolean;
  /** Whether it is a first part of a compound: "Sino-". */
  isPrefix: boolean;
}

/** Names by their words: each level is one word further. */
export interface Branch {
  next: Map<string, Branch>;
  /** The names that end here; several differ in case or belong to several things. */
  ends: Name[];
}

export interface NameTree {
  root: Branch;
  read: WordReader;
  /** The words of all its names, by their keys. */
  known: Set<string>;
}

/** Prepares names, once for all the texts in which they are looked for. */
export function nameTree(named: Iterable<Named>): NameTree {
  const known = new Set<string>();
  const tree: NameTree = { root: { next: new Map(), ends: [] }, read: wordReader((key) => known.has(key)), known };
  addNames(tree, named);
  return tree;
}

/** Adds names to those that are looked for. */
export function addNames({ root, known }: NameTree, named: Iterable<Named>): void {
  const plain = wordReader(() => false);
  const names = Array.from(named, ({ key, names }) => names.map((name) => prepare(key, name, plain))).flat();
  for (const name of names) {
    let branch = root;
    for (const { key } of name.words) {
      known.add(key);
      const next: Branch = branch.next.get(key) ?? { next: new Map(), ends: [] };
      branch.next.set(key, next);
      branch = next;
    }
    if (name.words.length > 0) branch.ends.push(name);
  }
}

function prepare(key: string, name: string | NameToFind, read: WordReader): Name {
  const { text, ...rest } = typeof name === 'string' ? { text: name, role: 'name' as const } : name;
  return {
    key,
    ...rest,
    words: read(text).filter(({ isArticle }, index) => index === 0 || !isArticle),
    isAbbreviation: isAbbreviation(text),
    isPrefix: text.endsWith('-'),
  };
}
