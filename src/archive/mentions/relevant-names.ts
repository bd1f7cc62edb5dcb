import { digest } from '../../base/digest.ts';
import type { Branch, Name, NameTree } from './name-tree.ts';

/** The words of a text, by their keys, and the keys that its reader asked for. */
export interface SeenKeys {
  words: ReadonlySet<string>;
  asked: ReadonlySet<string>;
}

/** A digest of the names that can be in a text, with their records, and of what its reader was told. */
export type RelevantNames = (seen: SeenKeys) => string;

/**
 * Prepares digests of the names of a tree. A name can be in a text if the text has all its words: any change of another
 * name leaves the mentions of the text as they are.
 *
 * @param records the record of each name, as text, by key; other names have none
 */
export function relevantNames(
  { root, known, spelling }: NameTree,
  records: ReadonlyMap<string, string>,
): RelevantNames {
  const digests = new Map(Array.from(records, ([key, record]) => [key, digest(record)]));
  return ({ words, asked }) => {
    const names: Name[] = [];
    collect(root, words, names);
    // Where names have the same words, the tree has them in the order of the records, which may decide.
    const found = names.map((name) => digests.get(name.key) ?? JSON.stringify(name));
    return digest(JSON.stringify([spelling.version, found, [...asked].filter((key) => known.has(key)).sort()]));
  };
}

function collect({ next, ends }: Branch, words: ReadonlySet<string>, names: Name[]): void {
  names.push(...ends);
  const [few, isIn] = next.size < words.size ? [next.keys(), words] : [words, next];
  for (const word of few) {
    const branch = isIn.has(word) ? next.get(word) : undefined;
    if (branch) collect(branch, words, names);
  }
}
