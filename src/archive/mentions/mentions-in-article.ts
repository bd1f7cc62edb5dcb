import { memoizeByObject } from '../../base/memoize.ts';
import { chooseMentions } from './choose-mentions.ts';
import { meanings, withDefinedNames } from './defined-names.ts';
import type { AbbreviationDefinition } from './definitions.ts';
import { asMention, type Mention } from './find-mentions.ts';
import type { MentionFinder } from './mention-finder.ts';
import { ownSurnames } from './own-surnames.ts';
import { type Occurrence, isCapitals } from './find-occurrences.ts';
import { type Place, type ScannedPlace, scanPlace } from './scanned-place.ts';
import { ambiguousNames } from './ambiguous-names.ts';
import type { Word } from './words.ts';

/** The mentions in a place. */
export interface PlaceMentions {
  place: Place;
  mentions: Mention[];
  definitions: readonly AbbreviationDefinition[];
}

/**
 * Finds every mention in an article, with the rules that need the whole article:
 * - An abbreviation has the meaning that the article defines; some need a definition.
 * - A name that the article abbreviates is one name: shorter names in it are not mentions.
 * - A surname alone means the person whose full name came before, if nobody else in the article has it.
 * - A shared name means the record whose country the text mentions there.
 * - Topics take no names from others: in "protest in Malta", which names a topic, Malta is a mention as well. Within
 *   a longer name of another record, the name of a topic is not a mention.
 * - Among words in capitals, an abbreviation that is also a word of the article is not a mention.
 *
 * @param places the headings and paragraphs in order, then the notes
 */
export function mentionsInArticle(places: readonly Place[], finder: MentionFinder): PlaceMentions[] {
  const scanned = withDefinedNames(
    places.map((place) => scanPlace(place, finder)),
    finder,
  );
  const meaningOf = meanings(scanned);
  const isOwnSurname = ownSurnames(scanned, finder);
  const isInCapitals = wordsInCapitals(scanned);
  /** Whether an abbreviation means the record according to the article; undefined if the article does not define it. */
  const isDefined = ({ name, start, end }: Occurrence, { place, text }: ScannedPlace): boolean | undefined => {
    const meaning = name.isAbbreviation ? meaningOf(place, text.slice(start, end)) : undefined;
    return meaning && meaning.key === name.key;
  };
  const counts = (hit: Occurrence, one: ScannedPlace, index: number): boolean => {
    const { role, isAbbreviation, alone } = hit.name;
    if (role === 'shared') return false;
    if (isAbbreviation) return (isDefined(hit, one) ?? role === 'name') && !isInCapitals(hit, one);
    return alone ? isOwnSurname(hit, one, index) : role === 'name';
  };
  const isOfItsCountry = ambiguousNames(scanned, counts, finder);
  return scanned.map((one, index) => {
    const isShared = (hit: Occurrence) =>
      hit.name.role === 'shared' && (isDefined(hit, one) ?? isOfItsCountry(hit, one, index));
    const isMention = (hit: Occurrence) => counts(hit, one, index) || isShared(hit);
    return { place: one.place, mentions: inLayers(one.hits, isMention).map(asMention), definitions: one.definitions };
  });
}

/** The mentions of all but topics, with those of topics, which may be at the same words. In the order of the text. */
function inLayers(hits: readonly Occurrence[], isMention: (hit: Occurrence) => boolean): Occurrence[] {
  const chosen = chooseMentions(
    hits.filter((hit) => !isOfTopic(hit)),
    isMention,
  );
  if (!hits.some(isOfTopic)) return chosen;
  const topics = chooseMentions(
    hits.filter((hit) => isOfTopic(hit) || hit.name.role === 'silent'),
    isMention,
  ).filter(({ from, to }) => !chosen.some((other) => isWithin({ from, to }, other)));
  return [...chosen, ...topics].sort((a, b) => a.start - b.start || b.end - a.end);
}

function isOfTopic({ name: { key } }: Occurrence): boolean {
  return key.startsWith('tags/');
}

function isWithin(inner: Pick<Occurrence, 'from' | 'to'>, outer: Occurrence): boolean {
  return outer.from <= inner.from && inner.to <= outer.to && outer.to - outer.from > inner.to - inner.from;
}

/**
 * Returns a function that says whether an abbreviation may be a word, because it is beside words in capitals and the
 * article also has the word: "THE THREAT IS REAL", but not "NEWS OF THE US".
 */
function wordsInCapitals(scanned: readonly ScannedPlace[]): (hit: Occurrence, place: ScannedPlace) => boolean {
  let words: Set<string> | undefined;
  const isWord = (word: string) =>
    (words ??= new Set(scanned.flatMap((one) => one.words.map(({ written }) => written)))).has(word);
  const named = memoizeByObject(wordsOfNames);
  const isBeside = (index: number, place: ScannedPlace, gapBefore: number) =>
    isShouted(index, place.words, gapBefore) && !named(place).has(index);
  return (hit, place) =>
    place.words[hit.from - 1]?.key !== 'the' &&
    (isBeside(hit.from - 1, place, hit.from) || isBeside(hit.to, place, hit.to)) &&
    isWord(hit.name.words.map(({ written }) => written.toLowerCase()).join(''));
}

/** @param gapBefore the index of the second of the two words, which has the gap between them */
function isShouted(index: number, words: readonly Word[], gapBefore: number): boolean {
  const word = words[index];
  return word !== undefined && isCapitals(word.written) && /^[\s-]+$/u.test(words[gapBefore]?.gap ?? '');
}

/** The indexes of all words in names. */
function wordsOfNames({ hits }: ScannedPlace): Set<number> {
  return new Set(hits.flatMap(({ from, to }) => Array.from({ length: to - from }, (_, index) => from + index)));
}
