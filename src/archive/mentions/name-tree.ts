import { isAbbreviation } from '../../base/names.ts';
import { generalSpelling, type Spelling } from '../vocabulary/spelling.ts';
import { type Word, type WordReader, wordReader } from './words.ts';

/**
 * When a name is a mention:
 * - `name`: everywhere;
 * - `to-define`: an abbreviation, in articles that define it;
 * - `surname`: after the full name;
 * - `shared`: if the text mentions a country of its record;
 * - `not`: never: an excluded phrase, in which its record's names are not mentions either;
 * - `silent`: never, and neither are names within it.
 */
export type NameRole = 'name' | 'to-define' | 'surname' | 'shared' | 'not' | 'silent';

/** A name to search, with its conditions. */
export interface NameToFind {
  text: string;
  role: NameRole;
  /** The sides on which another name makes it somebody else's: "Ada" before "Example", "Ada Example". */
  alone?: { before: boolean; after: boolean };
}

/** An entity to search: its key, and all its names. */
export interface Named {
  key: string;
  names: readonly (string | NameToFind)[];
}

/** A name, prepared for comparison with words of a text. */
export interface Name extends Omit<NameToFind, 'text'> {
  key: string;
  /** Its words, without the Arabic articles inside it. */
  words: readonly Word[];
  isAbbreviation: boolean;
  /** Whether it is the first part of a compound: "Sino-". */
  isPrefix: boolean;
}

/** A tree of names by their words, one level for each word. */
export interface Branch {
  next: Map<string, Branch>;
  /** The names that end here; several may differ in case or belong to several entities. */
  ends: Name[];
}

export interface NameTree {
  root: Branch;
  read: WordReader;
  /** The words of all names, by spelling key. */
  known: Set<string>;
  spelling: Spelling;
}

/** Prepares names, once for all texts. */
export function nameTree(named: Iterable<Named>, spelling: Spelling = generalSpelling): NameTree {
  const known = new Set<string>();
  const read = wordReader((key) => known.has(key), spelling);
  const tree: NameTree = { root: { next: new Map(), ends: [] }, read, known, spelling };
  addNames(tree, named);
  return tree;
}

/** Adds names to a tree. */
export function addNames({ root, known, spelling }: NameTree, named: Iterable<Named>): void {
  const plain = wordReader(() => false, spelling);
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
