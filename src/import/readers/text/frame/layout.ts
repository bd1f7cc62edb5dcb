import type { Line } from './lines.ts';

/** Where the lines that are repeated with every post are in it: under its title, above it, or at its end. */
export type Place = 'under title' | 'above title' | 'foot';

/** What is above and below a line that is repeated with every post. */
export interface Surroundings {
  at: number;
  /** Lines that may be the title and what belongs to it, from the nearest up. */
  above: number[];
  /** The line below that may be the title. */
  below: number | undefined;
}

/** How lines of one kind are laid out. */
export interface Layout {
  place: Place;
  surroundings: Surroundings[];
  /** The share of them that are placed so. */
  share: number;
  /** How many lines a title and what belongs to it take. */
  titleLines: number;
  /** Whether a line above the title says where the post is filed: “Rivers”. */
  isFiledAbove: boolean;
}

const MOST_TITLE_LINES = 3;
/** The share of lines with a title below from which the title may be there. */
const LIKELY = 0.85;

/** Finds out where lines of one kind are in their posts. */
export function layoutOf(lines: readonly Line[], places: readonly number[]): Layout {
  const surroundings = places.map((at, index) => ({
    at,
    above: titlesAbove(lines, at, places[index - 1] ?? -1),
    below: titleBelow(lines, at, places[index + 1] ?? lines.length),
  }));
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const hasText = (from: number, to?: number) => lines.slice(from, to).some(({ isProse }) => isProse);
  const isFoot = hasText(0, first) && !hasText(last + 1);
  const rest = surroundings.slice(1);
  const above = shareOf(rest, ({ above: titles }) => titles.length > 0);
  const below = shareOf(surroundings.slice(0, -1), (one) => one.below !== undefined);
  if (isFoot) return { place: 'foot', surroundings, share: below, titleLines: 1, isFiledAbove: false };
  const isUnder = above >= below && (surroundings[0]?.above.length ?? 0) > 0;
  // Tags at the end of a post look like titles, too: where both sides may have the titles, those that differ more are.
  const isSooner = below < LIKELY || titleness(lines, rest, true) >= titleness(lines, rest, false);
  if (isUnder && isSooner) {
    const titleLines = usual(surroundings);
    const isFiledAbove = titleLines > 1 && areCategories(lines, surroundings, titleLines);
    return {
      place: 'under title',
      surroundings,
      share: above,
      titleLines: isFiledAbove ? titleLines - 1 : titleLines,
      isFiledAbove,
    };
  }
  return {
    place: 'above title',
    surroundings,
    share: shareOf(surroundings, (one) => one.below !== undefined),
    titleLines: 1,
    isFiledAbove: false,
  };
}

/** How much the lines above or below look like titles: they differ, and begin with capitals. */
function titleness(lines: readonly Line[], all: readonly Surroundings[], isAbove: boolean): number {
  const texts = all.flatMap(({ above, below }) => lines[(isAbove ? above[0] : below) ?? -1]?.text ?? []);
  if (texts.length === 0) return 0;
  const capitals = texts.filter((text) => /^[^\p{L}]*(?:\p{Lu}|\p{Lo})/u.test(text)).length;
  return (new Set(texts).size + capitals) / texts.length;
}

function titlesAbove(lines: readonly Line[], at: number, floor: number): number[] {
  const titles: number[] = [];
  let frame: number | undefined;
  for (let index = at - 1; index > floor; index--) {
    const line = lines[index];
    if (!line) break;
    if (line.isFrame) {
      if (titles.length > 0) break;
      if (line.mayBeTitle) frame ??= index;
    } else if (line.mayBeTitle && titles.length < MOST_TITLE_LINES) titles.push(index);
    else break;
  }
  // A title may be repeated, too: “Links of the week”.
  return titles.length === 0 && frame === at - 1 ? [frame] : titles;
}

function titleBelow(lines: readonly Line[], at: number, end: number): number | undefined {
  for (let index = at + 1; index < end; index++) {
    const line = lines[index];
    if (line?.isFrame) continue;
    return line?.mayBeTitle ? index : undefined;
  }
  return undefined;
}

function shareOf(all: readonly Surroundings[], holds: (one: Surroundings) => boolean): number {
  return all.length === 0 ? 0 : all.filter(holds).length / all.length;
}

/** The most frequent number of lines, the smallest of several. */
function usual(all: readonly Surroundings[]): number {
  const counts = [1, 2, 3].map((lines) => all.filter(({ above }) => above.length === lines).length);
  return counts.indexOf(Math.max(...counts)) + 1;
}

/** How many words categories have at most, on the average, and titles at least. */
const CATEGORY = { words: 1.6, titleWords: 2 };

/** Whether the farthest lines above are of a word or so, and the titles below them are longer. */
function areCategories(lines: readonly Line[], all: readonly Surroundings[], titleLines: number): boolean {
  const meanWords = (depth: number) => {
    const texts = all.flatMap(({ above }) => lines[above[depth] ?? -1]?.text ?? []);
    return texts.reduce((sum, text) => sum + text.split(' ').length, 0) / Math.max(1, texts.length);
  };
  return meanWords(titleLines - 1) < CATEGORY.words && meanWords(titleLines - 2) >= CATEGORY.titleWords;
}
