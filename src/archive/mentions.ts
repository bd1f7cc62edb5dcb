import { foldAccents } from './fold.ts';
import { isAbbreviation } from './names.ts';

/** A place in a text that names something. */
export interface Mention {
  /** The key of what is named. */
  key: string;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** A word of a text: letters and digits, with apostrophes inside it. */
interface Word {
  /** Without accents and apostrophes, in the case of the text. */
  written: string;
  folded: string;
  start: number;
  end: number;
}

/** Names by their words: each level is one word further. */
interface Branch {
  next: Map<string, Branch>;
  /** The names that end here; several differ only in case. */
  ends: { key: string; words: string[] }[];
}

const WORD = /[\p{L}\p{N}\p{M}]+(?:['’‘ʼʻʿʾ`´][\p{L}\p{N}\p{M}]+)*/gu;
const POSSESSIVE = /['’‘ʼ]s$/u;

/**
 * Prepares names for {@link findMentions}.
 *
 * @param named each thing's key and all its names
 */
export function nameTree(named: Iterable<{ key: string; names: readonly string[] }>): Branch {
  const root: Branch = { next: new Map(), ends: [] };
  for (const { key, names } of named) {
    for (const name of names) {
      const words = wordsOf(name);
      let branch = root;
      for (const { folded } of words) {
        const next = branch.next.get(folded) ?? { next: new Map(), ends: [] };
        branch.next.set(folded, next);
        branch = next;
      }
      if (words.length > 0) branch.ends.push({ key, words: words.map(({ written }) => written) });
    }
  }
  return root;
}

/**
 * Finds every name in a text, in one pass. At each place the longest name wins: "Islamic State of Khorasan Province"
 * is no mention of "Islamic State". Accents and apostrophes are passed over; a word of a name that begins with a
 * capital is found only with one ("an Islamic state" is no mention); an abbreviation counts only as written.
 */
export function findMentions(text: string, tree: Branch): Mention[] {
  const words = wordsOf(text);
  const mentions: Mention[] = [];
  for (let index = 0; index < words.length;) {
    const match = longestMatch(words, index, tree);
    if (match) mentions.push(match.mention);
    index += match?.length ?? 1;
  }
  return mentions;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const possessive = POSSESSIVE.exec(match[0]);
    const bare = possessive ? match[0].slice(0, possessive.index) : match[0];
    const written = foldAccents(bare);
    return { written, folded: written.toLowerCase(), start: match.index, end: match.index + bare.length };
  });
}

function longestMatch(
  words: readonly Word[],
  from: number,
  tree: Branch,
): { mention: Mention; length: number } | undefined {
  let branch: Branch | undefined = tree;
  let longest: { mention: Mention; length: number } | undefined;
  for (let index = from; index < words.length; index++) {
    branch = branch.next.get(words[index]?.folded ?? '');
    if (!branch) break;
    const found = words.slice(from, index + 1);
    const key = branch.ends.find((end) => isWritten(end.words, found))?.key;
    const [first] = found;
    const last = found.at(-1);
    if (key && first && last) longest = { mention: { key, start: first.start, end: last.end }, length: found.length };
  }
  return longest;
}

function isWritten(name: readonly string[], found: readonly Word[]): boolean {
  if (isAbbreviation(name.join(''))) return name.every((word, index) => word === found[index]?.written);
  return name.every((word, index) => startsLower(word) || !startsLower(found[index]?.written ?? ''));
}

function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
