import type { Block } from '../blocks.ts';
import { chooseKind } from './choose-kind.ts';
import { type Line, linesOf } from './lines.ts';
import { orderOfFigures, type OrderOfFigures } from './order-of-figures.ts';
import { type PostStart, startsOf } from './post-starts.ts';

/** A post, as the frame of its blog shows it; places are indexes of blocks. */
export interface FramedPost extends PostStart {
  /** Up to, and without. */
  to: number;
  published?: { edtf: string; words: string };
  authors: string[];
}

/** The posts of a text, and the blocks that are the frame of their blog. */
export interface Framed {
  posts: FramedPost[];
  frame: ReadonlySet<number>;
}

/** What is before the first post and has fewer letters, and fewer paragraphs, is the head of the page. */
const HEAD_OF_PAGE = { letters: 600, paragraphs: 2 };
const NAME = /^\p{Lu}[\p{L}’'.-]+(?: (?:de|la|von|van|der|al|\p{Lu}[\p{L}’'.-]*)){1,3}$/u;

/**
 * Learns from a text in which frame its blog sets each post: what is repeated, be it the line with the date, the
 * byline, “Filed under”, “Comments closed” or a rule, and where titles are beside it. Undefined where nothing of that
 * is repeated alike.
 */
export function learnFrame(blocks: readonly Block[]): Framed | undefined {
  const lines = linesOf(blocks);
  const chosen = chooseKind(lines);
  if (!chosen) return undefined;
  const starts = startsOf(lines, chosen.layout, chosen.what);
  if (starts.length < 2) return undefined;
  const ranges = rangesOf(lines, starts);
  const frame = frameOf(lines, ranges);
  const days = lines.flatMap(({ dateline }) => (dateline ? [dateline.day] : []));
  const order = orderOfFigures(days);
  return { posts: ranges.map((range) => ({ ...range, ...statedIn(lines, range, frame, order) })), frame };
}

type PostSpan = PostStart & { to: number };

/** From each start to the next. What is before the first is a post of its own, unless it is the head of the page. */
function rangesOf(lines: readonly Line[], starts: readonly PostStart[]): PostSpan[] {
  const ranges = starts.map((start, index) => ({ ...start, to: starts[index + 1]?.from ?? lines.length }));
  const [first] = ranges;
  if (!first || first.from === 0) return ranges;
  const head = lines.slice(0, first.from);
  const isHead =
    head.filter(({ isProse }) => isProse).length < HEAD_OF_PAGE.paragraphs &&
    head.reduce((sum, { text }) => sum + text.length, 0) < HEAD_OF_PAGE.letters;
  if (!isHead) return [{ from: 0, to: first.from, because: 'the file begins', confidence: 1 }, ...ranges];
  return [{ ...first, from: 0, head: first.from }, ...ranges.slice(1)];
}

/** What is of the blog: lines of its frame that are next to the title, to what the post was recognised by, or at its end. */
function frameOf(lines: readonly Line[], ranges: readonly PostSpan[]): Set<number> {
  const frame = new Set<number>();
  const titles = new Set(ranges.map(({ title }) => title));
  const take = (from: number, step: 1 | -1) => {
    for (let at = from; lines[at]?.isFrame && !titles.has(at); at += step) frame.add(at);
  };
  for (const { from, to, head = from, title, filed, at = from } of ranges) {
    if (filed !== undefined) frame.add(filed);
    for (let index = from; index < head; index++) frame.add(index);
    take(head, 1);
    if (title !== undefined) take(title + 1, 1);
    take(at, 1);
    take(at, -1);
    take(to - 1, -1);
  }
  return frame;
}

/** The date and the authors that the frame of a post states: what it was recognised by, else the first or the last. */
function statedIn(
  lines: readonly Line[],
  { from, to, at, head = from }: PostSpan,
  frame: ReadonlySet<number>,
  order: OrderOfFigures,
): Pick<FramedPost, 'authors' | 'published'> {
  const places = Array.from({ length: to - head }, (_, index) => head + index).filter((index) => frame.has(index));
  const own = at === undefined ? undefined : lines[at];
  const all = [...(own ? [own] : []), ...places.flatMap((index) => lines[index] ?? [])];
  const dated = all.find(({ dateline }) => dateline);
  const day = dated?.dateline?.day;
  const edtf = day && (day[order] ?? day.dayFirst ?? day.monthFirst);
  const author = all.find(({ dateline }) => dateline?.author !== undefined)?.dateline?.author;
  const names = all.find((line) => line.names)?.names;
  const name = all.find(({ text }) => NAME.test(text))?.text;
  return {
    authors: names ?? [author ?? name].flatMap((one) => one ?? []),
    ...(edtf !== undefined && { published: { edtf, words: dated?.text ?? '' } }),
  };
}
