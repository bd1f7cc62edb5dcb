import type { Layout, Surroundings } from './layout.ts';
import type { Line } from './lines.ts';

/** Where a post begins; places are indexes of blocks. */
export interface PostStart {
  from: number;
  /** The end of the head of the page, where that is before the first post. */
  head?: number;
  title?: number;
  /** The line above the title that says where the post is filed. */
  filed?: number;
  /** The block that it was recognised by. */
  at?: number;
  /** By what its beginning was told, in words for the owner. */
  because: string;
  /** From 0 to 1. */
  confidence: number;
}

/** How sure the beginning of a post is: with a title where others have theirs, and without one. */
const SURE = { least: 0.7, most: 0.97 };
const UNSURE = 0.6;

/** Where posts begin, by lines of one kind that are laid out alike. @param what they are, for the report */
export function startsOf(lines: readonly Line[], layout: Layout, what: string): PostStart[] {
  const { place, surroundings, share, titleLines, isFiledAbove } = layout;
  const said = (at: number) => `“${lines[at]?.text.slice(0, 60) ?? ''}”`;
  const startAt = (from: number, title: number | undefined, because: string, at: number): PostStart => ({
    from,
    ...(title !== undefined && { title }),
    at,
    because,
    confidence: title === undefined ? UNSURE : SURE.least + (SURE.most - SURE.least) * share,
  });
  if (place === 'foot') {
    return surroundings.map(({ at }, index) => {
      const before = surroundings[index - 1];
      if (!before) return startAt(firstTitle(lines), firstTitle(lines), 'the file begins', at);
      const because = `the post before ends with its ${what}, ${said(before.at)}`;
      return startAt(before.below ?? afterFrame(lines, before.at), before.below, because, at);
    });
  }
  return surroundings.flatMap((one): PostStart[] => {
    const { at } = one;
    const title = place === 'under title' ? one.above.slice(0, titleLines).at(-1) : one.below;
    if (title === undefined && !isUsualForm(lines, surroundings, one)) return [];
    if (place === 'above title') return [startAt(at, title, `${said(at)} is its ${what}`, at)];
    const filed = isFiledAbove && title !== undefined ? one.above[titleLines] : undefined;
    const start = startAt(filed ?? title ?? at, title, `${said(at)} under its title is its ${what}`, at);
    return [filed === undefined ? start : { ...start, filed }];
  });
}

/** Whether a dateline without a title has the words of most others. */
function isUsualForm(lines: readonly Line[], all: readonly Surroundings[], { at }: Surroundings): boolean {
  const form = lines[at]?.dateline?.form;
  return form !== undefined && all.filter((one) => lines[one.at]?.dateline?.form === form).length > all.length / 2;
}

/** The last line before the first paragraph that may be a title: those before it are of the page. */
function firstTitle(lines: readonly Line[]): number {
  const prose = lines.findIndex(({ isProse }) => isProse);
  const found = lines.findLastIndex(({ mayBeTitle, isFrame }, at) => at < prose && mayBeTitle && !isFrame);
  return Math.max(0, found);
}

function afterFrame(lines: readonly Line[], at: number): number {
  let next = at + 1;
  while (lines[next]?.isFrame) next++;
  return next;
}
