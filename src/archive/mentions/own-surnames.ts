import { memoizeByObject } from '../../base/memoize.ts';
import { isOtherPerson } from './is-other-person.ts';
import type { MentionFinder } from './mention-finder.ts';
import type { Occurrence } from './find-occurrences.ts';
import type { ScannedPlace } from './scanned-place.ts';

const LONGEST_TITLE = 300;

/**
 * Returns a function that says whether a single name means its person: a surname that the record does not list must
 * follow the full name, and nobody else in the article may have it, with a record or without.
 */
export function ownSurnames(
  scanned: readonly ScannedPlace[],
  { namesOfPeople }: MentionFinder,
): (hit: Occurrence, place: ScannedPlace, index: number) => boolean {
  const given = firstFullNames(scanned, namesOfPeople);
  const namesEndingAt = memoizeByObject(({ hits }: ScannedPlace) => Map.groupBy(hits, ({ to }) => to));
  const isElse = (hit: Occurrence, place: ScannedPlace) => {
    // In the title of a source any word may have a capital.
    if (place.place.isNote && isQuoted(place.text, hit.start)) return false;
    const isNamed = (index: number) =>
      namesEndingAt(place)
        .get(index + 1)
        ?.some(({ name }) => !name.alone) === true;
    return isOtherPerson(hit, place.words, isNamed, namesOfPeople.get(hit.name.key) ?? []);
  };
  const strangers = strangersIn(scanned, isElse);
  const hasRival = ({ from, to, name: { key } }: Occurrence, place: ScannedPlace) =>
    namesEndingAt(place)
      .get(to)
      ?.some((hit) => hit.from === from && hit.name.key !== key && given.has(hit.name.key)) === true;
  return (hit, place, index) => {
    const first = given.get(hit.name.key);
    const isGiven = first !== undefined && (first.index < index || (first.index === index && first.start < hit.start));
    if (hit.name.role === 'surname' && !isGiven) return false;
    return !hasRival(hit, place) && !strangers(hit, place) && !isElse(hit, place);
  };
}

/** The first place of each person's full name. */
function firstFullNames(
  scanned: readonly ScannedPlace[],
  people: ReadonlyMap<string, unknown>,
): Map<string, { index: number; start: number }> {
  const given = new Map<string, { index: number; start: number }>();
  for (const [index, { hits }] of scanned.entries()) {
    for (const { name, start } of hits) {
      if (name.alone || name.role !== 'name' || !people.has(name.key) || given.has(name.key)) continue;
      given.set(name.key, { index, start });
    }
  }
  return given;
}

/** Surnames of people without a record. Those in a note matter only in that note. */
function strangersIn(
  scanned: readonly ScannedPlace[],
  isElse: (hit: Occurrence, place: ScannedPlace) => boolean,
): (hit: Occurrence, place: ScannedPlace) => boolean {
  const inText = new Set<string>();
  const inNotes = new Map<ScannedPlace, Set<string>>();
  for (const place of scanned) {
    const isKnown = isPartOfKnownName(place.hits);
    const found = place.hits.filter((hit) => hit.name.alone && !isKnown(hit) && isElse(hit, place)).map(wordsOf);
    if (place.place.isNote) inNotes.set(place, new Set(found));
    else for (const name of found) inText.add(name);
  }
  return (hit, place) => inText.has(wordsOf(hit)) || inNotes.get(place)?.has(wordsOf(hit)) === true;
}

function isPartOfKnownName(hits: readonly Occurrence[]): (hit: Occurrence) => boolean {
  const known = new Map(
    hits
      .filter(({ name }) => !name.alone)
      .map(({ from, to }) => [to, from] as const)
      .reverse(),
  );
  return ({ from, to }) => (known.get(to) ?? from) < from;
}

function isQuoted(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - LONGEST_TITLE), offset);
  return before.lastIndexOf('“') > before.lastIndexOf('”') || /(?:^|[\s([])"[^"]*$/u.test(before);
}

function wordsOf({ name }: Occurrence): string {
  return name.words.map(({ key }) => key).join(' ');
}
