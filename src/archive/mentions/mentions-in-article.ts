import { choose } from './choose.ts';
import { meanings, withDefinedNames } from './defined-names.ts';
import type { Definition } from './definitions.ts';
import { asMention, type Mention } from './find-mentions.ts';
import { wordsInCapitals } from './in-capitals.ts';
import type { MentionFinder } from './mention-finder.ts';
import { ownSurnames } from './own-surnames.ts';
import type { Hit } from './scan.ts';
import { type Place, type ScannedPlace, scanPlace } from './scanned-place.ts';
import { ambiguousNames } from './ambiguous-names.ts';

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
