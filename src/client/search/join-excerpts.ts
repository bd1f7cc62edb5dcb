import type { Excerpt } from '../../base/excerpt.ts';
import { isUnspaced } from '../../base/unspaced.ts';

/**
 * One excerpt of two from the same text: the one with the highlighted words of both, or else the first followed by the
 * second.
 */
export function joinExcerpts(a: Excerpt | undefined, b: Excerpt | undefined): Excerpt | undefined {
  if (!a || !b) return a ?? b;
  const [inA, inB] = [withMarksOf(a, b), withMarksOf(b, a)];
  if (inA) return inA;
  if (inB) return inB;
  const shift = a.text.length + 1;
  const shifted = b.marked.map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  return { text: `${a.text} ${b.text}`, marked: [...a.marked, ...shifted] };
}

/** The first excerpt with the highlighted words of the other highlighted too; undefined if it has none of them. */
function withMarksOf(excerpt: Excerpt, other: Excerpt): Excerpt | undefined {
  if (other.marked.length === 0) return excerpt;
  const words = new Set(other.marked.map(({ start, end }) => other.text.slice(start, end)));
  const found = [...words].flatMap((word) => placesOf(word, excerpt.text));
  if (found.length === 0) return undefined;
  const marked = [...excerpt.marked];
  for (const place of found) {
    if (!marked.some(({ start, end }) => place.start < end && start < place.end)) marked.push(place);
  }
  return { text: excerpt.text, marked: marked.sort((a, b) => a.start - b.start) };
}

function placesOf(word: string, text: string): { start: number; end: number }[] {
  const places: { start: number; end: number }[] = [];
  for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + word.length)) {
    const end = start + word.length;
    const isWhole =
      isUnspaced(word) || (!/[\p{L}\p{N}]$/u.test(text.slice(0, start)) && !/^[\p{L}\p{N}]/u.test(text.slice(end)));
    if (isWhole) places.push({ start, end });
  }
  return places;
}
