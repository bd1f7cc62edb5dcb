import type { SearchWords } from '../../i18n/model.ts';
import { excerpt, type Excerpt } from '../../base/excerpt.ts';
import { INTRODUCTION, isPlaceAnchor } from '../../archive/search/place-anchor.ts';
import { placeName } from '../../archive/place-name.ts';
import type { Match } from './match-page.ts';
import type { PageWords } from './page-words.ts';
import type { TextPage } from './pagefind.ts';

/** A paragraph or note of a page that contains a match. */
export interface TextPlace extends Excerpt {
  /** The id of the element. */
  id: string;
  title: string;
  matches: Match[];
}

/** The paragraphs and notes of a page with matches, in order. The words of a heading belong to what follows it. */
export function textPlaces(
  { content, words, anchors }: TextPage,
  matches: readonly Match[],
  texts: SearchWords,
): TextPlace[] {
  const places = anchors.filter(({ id }) => isPlaceAnchor(id)).sort((a, b) => a.location - b.location);
  const headings = anchors.filter(({ element }) => /^h[2-6]$/.test(element));
  const placeAt = (location: number) => {
    const index = places.findLastIndex((place) => place.location <= location);
    const from = places[index]?.location ?? -1;
    const isHeading = headings.some((heading) => heading.location > from && heading.location <= location);
    return isHeading && places[index + 1] ? index + 1 : index;
  };
  const found = Map.groupBy(matches, ({ location }) => placeAt(location));
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, there]) => {
      const place = places[index];
      const start = words.starts[place?.location ?? 0];
      if (!place || start === undefined) return [];
      const next = places[index + 1]?.location ?? words.ends.length;
      const last = Math.max(place.location, ...there.map(({ location }) => location));
      const headed = headings.find(({ location }) => location > last && location < next)?.location;
      const end = words.ends[(headed ?? next) - 1] ?? content.length;
      const heading = headings.findLast(({ location }) => location <= place.location);
      const inPlace = there.filter(({ location }) => location >= place.location);
      const marked = rangesOf(content, words, inPlace).map((range) => ({
        start: range.start - start,
        end: range.end - start,
      }));
      const isIntroduction = place.id === INTRODUCTION;
      const title = isIntroduction ? texts.places.introduction : placeName(place.id, heading?.text?.trim(), texts);
      return [{ id: place.id, title, matches: there, ...excerpt(content.slice(start, end), marked) }];
    });
}

/** An excerpt of a page around the matching words. */
export function pageExcerpt({ content, words }: TextPage, matches: readonly Match[]): Excerpt {
  return excerpt(content, rangesOf(content, words, matches));
}

/** The ranges of matching words, each once, without the punctuation around them. */
function rangesOf(
  content: string,
  { starts, ends }: PageWords,
  matches: readonly Match[],
): { start: number; end: number }[] {
  const ranges = Map.groupBy(matches, ({ location }) => location)
    .entries()
    .flatMap(([location, there]) => {
      const from = starts[location] ?? content.length;
      const within = there.flatMap((match) => match.within ?? []);
      if (within.length > 0) return within.map(({ start, end }) => ({ start: from + start, end: from + end }));
      const match = /[\p{L}\p{N}](?:.*[\p{L}\p{N}\p{M}])?/su.exec(content.slice(from, ends[location]));
      return match ? [{ start: from + match.index, end: from + match.index + match[0].length }] : [];
    })
    .toArray()
    .sort((a, b) => a.start - b.start || b.end - a.end);
  return ranges.filter(({ start }, index) => ranges.slice(0, index).every(({ end }) => end <= start));
}
