import { englishStems } from '../english-forms.ts';
import { NEAR_WORDS } from './near-words.ts';
import { stemKey } from './stem-key.ts';

/** The words of a group as keys; a phrase has several. */
type Group = readonly (readonly string[])[];

interface Groups {
  all: readonly Group[];
  /** The numbers of the groups that have a key, alone or in a phrase. */
  of: ReadonlyMap<string, readonly number[]>;
}

let prepared: Groups | undefined;

/** The groups of near words that have the key of an English word as a whole word. */
export function groupsOfKey(key: string): number[] {
  const { all, of } = groups();
  return (of.get(key) ?? []).filter((number) =>
    all[number]?.some(([first, ...others]) => first === key && others.length === 0),
  );
}

/**
 * The groups that a word of a query means, alone or as a part of a phrase: “bring” in “bring people back”.
 *
 * @param words all words of the query, folded
 */
export function groupsAsked(at: number, words: readonly string[]): number[] {
  const { all, of } = groups();
  const keys = words.map((word) => stemKey(word, englishStems));
  const own = keys[at] ?? '';
  return (of.get(own) ?? []).filter((number) => all[number]?.some((parts) => parts.includes(own) && isIn(parts, keys)));
}

/** The keys of the single words of groups. */
export function keysOfGroups(numbers: readonly number[]): string[] {
  const { all } = groups();
  return numbers.flatMap((number) => (all[number] ?? []).flatMap((parts) => (parts.length === 1 ? parts : [])));
}

/** Whether a query has all parts of a phrase, near each other. */
function isIn(parts: readonly string[], keys: readonly string[]): boolean {
  const places = parts.map((part) => keys.indexOf(part));
  return places.every((place) => place >= 0) && Math.max(...places) - Math.min(...places) <= parts.length;
}

function groups(): Groups {
  if (prepared) return prepared;
  const all = NEAR_WORDS.map((group) =>
    group.split(' ').map((word) => word.split('-').map((part) => stemKey(part, englishStems))),
  );
  const of = new Map<string, number[]>();
  for (const [number, group] of all.entries()) {
    for (const key of new Set(group.flat())) of.set(key, [...(of.get(key) ?? []), number]);
  }
  prepared = { all, of };
  return prepared;
}
