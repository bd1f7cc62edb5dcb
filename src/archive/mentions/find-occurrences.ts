import { APOSTROPHES } from '../../base/fold.ts';
import { addressesIn, outside } from './addresses.ts';
import type { Branch, Name } from './name-tree.ts';
import type { Word } from './words.ts';

/** An occurrence of the words of a name, whether or not it is a mention. */
export interface Occurrence {
  name: Name;
  /** The indexes of its words; `to` is exclusive. */
  from: number;
  to: number;
  /** Offsets in the text. */
  start: number;
  end: number;
}

/** Words inside names whose case is ignored. */
const SMALL_WORDS = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'the', 'to']);
const HYPHENS = String.raw`\-‐‑‒–−`;
/** A space, a hyphen, a hyphen after a soft sign ("val’-Dzhikhad"), or the ending of a possessive. */
const PLAIN_GAP = new RegExp(
  String.raw`^(?:\s*|\s?[${HYPHENS}]|[${APOSTROPHES}]?[${HYPHENS}]\s*|[${APOSTROPHES}][sS]?\s+)$`,
  'u',
);
const SPACES_AND_HYPHENS = new RegExp(String.raw`[\s${HYPHENS}]`, 'gu');
const ANY_APOSTROPHE = new RegExp(`[${APOSTROPHES}]`, 'gu');
const BREAK = /\n\s*\n/u;
/** After these, a full stop does not end a sentence. */
const SHORTENED = /^(?:\p{L}|St|Mt|Ft)$/u;

/**
 * Finds every occurrence of the words of a name, in one pass, sorted by the first word, the shorter name first. Which
 * of them are mentions is not decided here.
 */
export function findOccurrences(text: string, words: readonly Word[], root: Branch): Occurrence[] {
  const hits: Occurrence[] = [];
  for (let from = 0; from < words.length; from++) walk(text, words, from, root, hits);
  return hits.length > 0 ? hits.filter(outside(addressesIn(text))) : hits;
}

function walk(text: string, words: readonly Word[], from: number, root: Branch, hits: Occurrence[]): void {
  const taken: Word[] = [];
  let branch: Branch | undefined = root;
  for (let index = from; index < words.length; index++) {
    const word = words[index];
    if (!word || (taken.length > 0 && BREAK.test(word.gap))) return;
    if (taken.length > 0 && word.isArticle) {
      if (!PLAIN_GAP.test(word.gap) || words[index - 1]?.isArticle) return;
      continue;
    }
    branch = branch.next.get(word.key);
    if (!branch) return;
    taken.push(word);
    for (const name of branch.ends) {
      if (isWritten(name, taken) && endsHere(name, word.end, text))
        hits.push({ name, from, to: index + 1, start: taken[0]?.start ?? word.start, end: word.end });
    }
  }
}

function isWritten({ words, isAbbreviation }: Name, found: readonly Word[]): boolean {
  return words.every((word, index) => {
    const other = found[index];
    if (!other || (index > 0 && !isGap(other.gap, found[index - 1], word.gap))) return false;
    if (isAbbreviation) return word.written === other.written;
    if (word.isArticle || SMALL_WORDS.has(word.key) || startsLower(word.written)) return true;
    if (isCapitals(word.written)) return isCapitals(other.written);
    // In capitals, a short name alone may be a number or an abbreviation: "XI" is not "Xi".
    if (words.length === 1 && word.written.length <= 3 && isCapitals(other.written)) return false;
    return !startsLower(other.written);
  });
}

/** Whether the signs between two words are allowed in a name: a plain gap, or the signs of the name itself. */
function isGap(gap: string, before: Word | undefined, own: string): boolean {
  if (PLAIN_GAP.test(gap)) return true;
  const signs = signsOf(gap);
  if (signs === '') return false;
  return signs === signsOf(own) || (signs === '.' && SHORTENED.test(before?.written ?? ''));
}

function signsOf(gap: string): string {
  return gap.replace(SPACES_AND_HYPHENS, '').replace(ANY_APOSTROPHE, "'");
}

function endsHere({ isPrefix, isAbbreviation }: Name, end: number, text: string): boolean {
  const next = text.slice(end, end + 2);
  if (isPrefix) return /^[-‐‑–]\p{L}/u.test(next);
  return !(isAbbreviation && /^\p{Sc}/u.test(next));
}

export function isCapitals(word: string): boolean {
  return word.length > 1 && /\p{Lu}/u.test(word) && !/\p{Ll}/u.test(word);
}

function startsLower(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}
