import { excerpt, type Excerpt } from '../../archive/excerpt.ts';
import { placeName } from '../../archive/place-name.ts';
import type { Match } from './match-page.ts';
import type { PagefindPage } from './pagefind.ts';

/** A paragraph or note of a page in which something wanted stands. */
export interface TextPlace extends Excerpt {
  /** The id of the element. */
  id: string;
  title: string;
  matches: Match[];
}

/** The id of what introduced an article where it appeared, which stands after its notes. */
const INTRODUCTION = 'about-introduction';

/** The paragraphs and notes of a page at which matches stand, in order. */
export function textPlaces({ content, anchors }: PagefindPage, matches: readonly Match[]): TextPlace[] {
  const words = wordRanges(content);
  const places = anchors
    .filter(({ id }) => id === INTRODUCTION || /^(p|fn)-\d/.test(id))
    .sort((a, b) => a.location - b.location);
  const headings = anchors.filter(({ element }) => /^h[2-6]$/.test(element));
  const found = Map.groupBy(matches, ({ location }) => places.findLastIndex((place) => place.location <= location));
  return [...found]
    .sort(([a], [b]) => a - b)
    .flatMap(([index, there]) => {
      const place = places[index];
      const start = words[place?.location ?? 0]?.start;
      if (!place || start === undefined) return [];
      const end = words[(places[index + 1]?.location ?? words.length) - 1]?.end ?? content.length;
      const heading = headings.findLast(({ location }) => location <= place.location);
      const marked = rangesOf(content, words, there).map((range) => ({
        start: range.start - start,
        end: range.end - start,
      }));
      const isIntroduction = place.id === INTRODUCTION;
      const title = isIntroduction ? 'How it was introduced' : placeName(place.id, heading?.text?.trim());
      return [{ id: place.id, title, matches: there, ...excerpt(content.slice(start, end), marked) }];
    });
}

/** The text of a page around the words that match. */
export function pageExcerpt({ content }: PagefindPage, matches: readonly Match[]): Excerpt {
  return excerpt(content, rangesOf(content, wordRanges(content), matches));
}

interface Range {
  start: number;
  end: number;
}

function wordRanges(content: string): Range[] {
  return [...content.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The words that match, each once, without the punctuation around them. */
function rangesOf(content: string, words: readonly Range[], matches: readonly Match[]): Range[] {
  return [...new Set(matches.map(({ location }) => location))].flatMap((location) => {
    const word = words[location];
    const match = word && /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(content.slice(word.start, word.end));
    return match ? [{ start: word.start + match.index, end: word.start + match.index + match[0].length }] : [];
  });
}
