/** A part of a text, with the ranges in it to highlight. */
export interface Excerpt {
  text: string;
  /** Offsets in `text`. */
  marked: { start: number; end: number }[];
}

/** The usual length of an excerpt, in characters. */
export const LENGTH = 260;

/**
 * The part of a text around its first highlight, cut between words, with the highlights in that part.
 *
 * @param around the range that the part is around instead
 */
export function excerpt(
  text: string,
  ranges: readonly { start: number; end: number }[],
  length = LENGTH,
  around = ranges[0] ?? { start: 0, end: 0 },
): Excerpt {
  const [from, to] = window(text, around, length);
  const lead = from > 0 ? '… ' : '';
  const shift = lead.length - from;
  return {
    text: lead + text.slice(from, to) + (to < text.length ? ' …' : ''),
    marked: ranges
      .filter(({ start, end }) => start >= from && end <= to)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift })),
  };
}

function window(text: string, first: { start: number; end: number }, length: number): [number, number] {
  if (text.length <= length) return [0, text.length];
  const wanted = Math.max(0, Math.min(first.start - Math.floor(length / 3), text.length - length));
  const space = text.indexOf(' ', wanted);
  const from = wanted === 0 || space === -1 ? wanted : space + 1;
  const end = Math.min(text.length, from + length);
  const cut = text.lastIndexOf(' ', end);
  const to = end === text.length || cut <= from ? end : cut;
  return [Math.min(from, first.start), Math.max(to, first.end)];
}
