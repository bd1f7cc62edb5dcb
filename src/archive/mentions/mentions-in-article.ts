import { choose } from './choose.ts';
import { meanings, withDefinedNames } from './defined-names.ts';
import type { Definition } from './definitions.ts';
import { asMention, type Mention } from './find-mentions.ts';
import type { MentionFinder } from './mention-finder.ts';
import { ownSurnames } from './own-surnames.ts';
import { type Hit, isCapitals } from './scan.ts';
import { perPlace, type Place, type ScannedPlace, scanPlace } from './scanned-place.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import type { Word } from './words.ts';

/** What was found in a place. */
export interface PlaceMentions {
  place: Place;
  mentions: Mention[];
  definitions: readonly Definition[];
}

/**
 * Finds every name in an article, with the rules that need all of it:
 * - An abbreviation means what the article says that it means; some count only where it says so.
 * - What the article gives an abbreviation to is a name: a shorter name in it does not count.
 * - A surname alone is a person's whose full name was given before, if it belongs to nobody else in the article.
 * - A name that others share is that of the record whose country the text speaks of there.
 * - Among words in capitals, an abbreviation that is a word of the article as well does not count.
 *
 * @param places the headings and paragraphs in their order, then the notes
 */
export function mentionsInArticle(places: readonly Place[], finder: MentionFinder): PlaceMentions[] {
  const scanned = withDefinedNames(
    places.map((place) => scanPlace(place, finder)),
    finder,
  );
  const meaningOf = meanings(scanned);
  const isOwnSurname = ownSurnames(scanned, finder);
  const isInCapitals = wordsInCapitals(scanned);
  /** Whether an abbreviation is the record's by the article's own words, if they say anything of it. */
  const isDefined = ({ name, start, end }: Hit, { place, text }: ScannedPlace): boolean | undefined => {
    const meaning = name.isAbbreviation ? meaningOf(place, text.slice(start, end)) : undefined;
    return meaning && meaning.key === name.key;
  };
  const counts = (hit: Hit, one: ScannedPlace, index: number): boolean => {
    const { role, isAbbreviation, alone } = hit.name;
    if (role === 'shared') return false;
    if (isAbbreviation) return (isDefined(hit, one) ?? role === 'name') && !isInCapitals(hit, one);
    return alone ? isOwnSurname(hit, one, index) : role === 'name';
  };
  const isOfItsCountry = ambiguousNames(scanned, counts, finder);
  return scanned.map((one, index) => {
    const isShared = (hit: Hit) =>
      hit.name.role === 'shared' && (isDefined(hit, one) ?? isOfItsCountry(hit, one, index));
    const chosen = choose(one.hits, (hit) => counts(hit, one, index) || isShared(hit));
    return { place: one.place, mentions: chosen.map(asMention), definitions: one.definitions };
  });
}

/**
 * Prepares a function that tells whether an abbreviation may as well be a word, because it stands beside words in
 * capitals and the article has the word, too: "THE THREAT IS REAL", but not "NEWS OF THE US".
 */
function wordsInCapitals(scanned: readonly ScannedPlace[]): (hit: Hit, place: ScannedPlace) => boolean {
  let words: Set<string> | undefined;
  const isWord = (word: string) =>
    (words ??= new Set(scanned.flatMap((one) => one.words.map(({ written }) => written)))).has(word);
  const named = perPlace(wordsOfNames);
  const isBeside = (index: number, place: ScannedPlace, gapBefore: number) =>
    isShouted(index, place.words, gapBefore) && !named(place).has(index);
  return (hit, place) =>
    place.words[hit.from - 1]?.key !== 'the' &&
    (isBeside(hit.from - 1, place, hit.from) || isBeside(hit.to, place, hit.to)) &&
    isWord(hit.name.words.map(({ written }) => written.toLowerCase()).join(''));
}

/** @param gapBefore the word before which the gap between the two stands */
function isShouted(index: number, words: readonly Word[], gapBefore: number): boolean {
  const word = words[index];
  return word !== undefined && isCapitals(word.written) && /^[\s-]+$/u.test(words[gapBefore]?.gap ?? '');
}

/** The indexes of all words that stand in names. */
function wordsOfNames({ hits }: ScannedPlace): Set<number> {
  return new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
}
