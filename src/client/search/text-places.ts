import { excerpt, type Excerpt } from '../../archive/excerpt.ts';
import { placeName } from '../../archive/place-name.ts';

/** What Pagefind tells of a page that matches. */
export interface PagefindPage {
  url: string;
  meta: { title?: string };
  content: string;
  /** The words of `content`, by number, that match. */
  locations: number[];
  /** The elements with ids, each with the number of its first word. */
  anchors: { element: string; id: string; text?: string; location: number }[];
}

/** A place on a page at which the words of a query stand. */
export interface TextPlace extends Excerpt {
  /** The id of the element. */
  id: string;
  title: string;
  hits: number;
}

/** The paragraphs and notes of a page in which the words stand, those with most of them first. */
export function textPlaces({ content, locations, anchors }: PagefindPage, most: number): TextPlace[] {
  const words = wordsOf(content);
  const places = anchors.filter(({ id }) => /^(p|fn)-\d/.test(id)).sort((a, b) => a.location - b.location);
  const headings = anchors.filter(({ element }) => /^h[2-6]$/.test(element));
  const found = new Map<number, number[]>();
  for (const location of locations) {
    const index = places.findLastIndex((place) => place.location <= location);
    if (index >= 0) found.set(index, [...(found.get(index) ?? []), location]);
  }
  return [...found]
    .sort(([a, m], [b, n]) => n.length - m.length || a - b)
    .slice(0, most)
    .flatMap(([index, hits]) => {
      const place = places[index];
      const start = words[place?.location ?? 0]?.start;
      if (!place || start === undefined) return [];
      const end = words[(places[index + 1]?.location ?? words.length) - 1]?.end ?? content.length;
      const heading = headings.findLast(({ location }) => location <= place.location);
      const ranges = hits.flatMap((hit) => wordAt(content, words[hit]));
      const marked = ranges.map((range) => ({ start: range.start - start, end: range.end - start }));
      return [
        {
          id: place.id,
          title: placeName(place.id, heading?.text?.trim()),
          hits: hits.length,
          ...excerpt(content.slice(start, end), marked),
        },
      ];
    });
}

/** The text of a page around the words that match. */
export function pageExcerpt({ content, locations }: PagefindPage): Excerpt {
  const words = wordsOf(content);
  return excerpt(
    content,
    locations.toSorted((a, b) => a - b).flatMap((location) => wordAt(content, words[location])),
  );
}

function wordsOf(content: string): { start: number; end: number }[] {
  return [...content.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** A word without the punctuation around it. */
function wordAt(content: string, word: { start: number; end: number } | undefined): { start: number; end: number }[] {
  const match = word && /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(content.slice(word.start, word.end));
  return match ? [{ start: word.start + match.index, end: word.start + match.index + match[0].length }] : [];
}
