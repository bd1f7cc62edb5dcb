import type { Range } from '../../base/range.ts';
import type { TermWord } from './term-words.ts';

/** A place in which a term occurs. */
export interface TermPlace {
  article: string;
  /** The id of a paragraph. @example "p-4" */
  id: string;
}

/** A sequence of words that may be a term. */
export interface Candidate {
  /** Its words, folded. */
  words: readonly string[];
  /** How it is written, each way with its number. */
  written: Map<string, number>;
  times: number;
  places: TermPlace[];
  /** How often its first and last word have capitals within a sentence, and no word with a capital is beside them. */
  capitals: number;
}

/** A paragraph with its words. */
export interface ReadPlace extends TermPlace {
  text: string;
  words: readonly TermWord[];
  /** The ranges of names that records have, and those that are of people. */
  known: readonly Range[];
  people: readonly Range[];
}

const LONGEST = 5;

/** Counts the sequences of words that neither begin nor end with a function word and are not within a known name. */
export function countTerms(
  places: Iterable<ReadPlace>,
  isFunctionWord: (word: string) => boolean,
): { candidates: Map<string, Candidate>; words: Map<string, number> } {
  const candidates = new Map<string, Candidate>();
  const counts = new Map<string, number>();
  for (const place of places) {
    for (const { key } of place.words) counts.set(key, (counts.get(key) ?? 0) + 1);
    for (const [from, first] of place.words.entries()) {
      if (isFunctionWord(first.key)) continue;
      for (let to = from; to < Math.min(from + LONGEST, place.words.length); to++) {
        const last = place.words[to];
        if (!last || (to > from && !last.follows)) break;
        if (isFunctionWord(last.key) || isKnown(place, first.start, last.end)) continue;
        if (place.people.some((name) => first.start <= name.start && name.end <= last.end)) continue;
        if (isOfKnown(place, from, to)) continue;
        add(candidates, place, from, to);
      }
    }
  }
  return { candidates, words: counts };
}

/** Whether a sequence is a list of known names: "Malta and Gozo". */
function isOfKnown(place: ReadPlace, from: number, to: number): boolean {
  const ends = [place.words[from], place.words[to]];
  return to > from + 1 && ends.every((word) => word !== undefined && isKnown(place, word.start, word.end));
}

function isKnown({ known }: ReadPlace, start: number, end: number): boolean {
  return known.some((name) => name.start <= start && end <= name.end);
}

function add(candidates: Map<string, Candidate>, place: ReadPlace, from: number, to: number): void {
  const { article, id, text } = place;
  const words = place.words.slice(from, to + 1);
  const key = words.map((word) => word.key).join(' ');
  const found = candidates.get(key) ?? {
    words: words.map((word) => word.key),
    written: new Map<string, number>(),
    times: 0,
    places: [],
    capitals: 0,
  };
  candidates.set(key, found);
  const written = text
    .slice(words[0]?.start, words.at(-1)?.end)
    .replace(/['’ʼ]s?$/u, '')
    .replaceAll(/\s+/gu, ' ');
  found.written.set(written, (found.written.get(written) ?? 0) + 1);
  found.times++;
  if (found.places.at(-1)?.article !== article || found.places.at(-1)?.id !== id) found.places.push({ article, id });
  const isName = words[0]?.isCapital && words.at(-1)?.isCapital && !words[0].isFirst;
  if (isName && !isBeside(place.words, from, to)) found.capitals++;
}

/** Whether a word with a capital comes before or after words, as another part of the same name. */
function isBeside(words: readonly TermWord[], from: number, to: number): boolean {
  const [before, first, after] = [words[from - 1], words[from], words[to + 1]];
  return (
    (before !== undefined && first?.follows === true && before.isCapital && !before.isFirst) ||
    (after !== undefined && after.follows && after.isCapital)
  );
}
