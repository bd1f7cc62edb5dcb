import { englishStems, spellingsOf } from '../english-forms.ts';
import type { StemsOf } from '../search-index.ts';

/**
 * The key under which the index of passages has a word: its stem, the same for all its forms and derivations, such as
 * “extremists” and “extremism”, “defence” and “defense”. Keys are rough; what matches is looked at again in the text.
 *
 * @param word folded
 * @param stemsOf the stems of the language of the text
 */
export function stemKey(word: string, stemsOf: StemsOf): string {
  if (/\d/.test(word)) return word;
  return stemsOf === englishStems ? englishKey(word) : (stemsOf(word).at(-1) ?? word);
}

/**
 * The stems for keys. Beside other languages, English words lose no more than their usual endings: “independence” is not
 * found by French “indépendance”.
 *
 * @param languages the number of languages of the texts
 */
export function stemsForKeys(stemsOf: StemsOf, languages: number): StemsOf {
  return stemsOf === englishStems && languages > 1 ? plainEnglish : stemsOf;
}

const plainEnglish: StemsOf = (word) => englishStems(word);

const known = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

function englishKey(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const [spelling = word] = spellingsOf(word).sort();
  let key = englishStems(spelling).at(-1) ?? word;
  for (const [sound, other] of CHANGED) key = key.replace(sound, other);
  for (const ending of DERIVED) key = key.replace(ending, '');
  if (known.size >= MOST_REMEMBERED) known.clear();
  known.set(word, key);
  return key;
}

/** Consonants that change in derived words: “invade” and “invasion”, “respond” and “response”, “permit” and “permission”. */
const CHANGED: [RegExp, string][] = [
  [/(?<=.{2}mi)s$/, 't'],
  [/(?<=.{3}(?:[aeiu]|[aeiou]n))s$/, 'd'],
];

/** Endings of derived words, each removed once, in this order. */
const DERIVED = [
  /(?<=^(?:north|south|east|west))ern$/,
  /(?<=.{4})(?:ific|ify)$/,
  /(?<=.{4})(?:enc|ency|anc|ancy|ent|ant)$/,
  /(?<=.{4})(?:ism|ist)$/,
  /(?<=.{4})(?:ical|ics|ic)$/,
  /(?<=.{4})(?:ly|ness|ful|less|ship|hood)$/,
  /(?<=.{4})(?:ivity|iv|ity)$/,
  /(?<=.{4})(?<!polic)y$/,
  /(?<=.{4})e$/,
];
