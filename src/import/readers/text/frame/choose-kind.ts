import { isRule } from '../block-kinds.ts';
import { isThemeWords } from './furniture.ts';
import { type Layout, layoutOf } from './layout.ts';
import type { Line } from './lines.ts';

/** Lines of one kind, one to a post perhaps. */
export interface Kind {
  /** What they are, for the report. */
  what: string;
  weight: number;
  /** Indexes of lines. */
  places: number[];
}

/** The share of lines of a kind that must be laid out alike. */
const ALIKE = 0.65;
/** The share of posts that must have a paragraph. */
const WITH_TEXT = 0.7;
/** What is under a title shows it best. */
const WEIGHT = { 'under title': 1.6, 'above title': 1.4, foot: 1 };
/** How many lines of a form there are in a text whose datelines are of other forms: fewer are dates within posts. */
const OUTLIER = { lines: 3, of: 6 };

/** Chooses the lines by which posts are best told apart: the most that are laid out alike. */
export function chooseKind(lines: readonly Line[]): (Kind & { layout: Layout }) | undefined {
  const scored = kindsOf(lines)
    .map((kind) => ({ ...kind, layout: layoutOf(lines, kind.places) }))
    .filter(({ places, layout }) => layout.share >= ALIKE && haveText(lines, places, layout))
    .map((kind) => ({
      ...kind,
      score: kind.weight * WEIGHT[kind.layout.place] * kind.layout.share * kind.places.length,
    }));
  return scored.sort((a, b) => b.score - a.score)[0];
}

/** Whether there is a text with most lines of a kind. Lists of other posts have titles and dates, too. */
function haveText(lines: readonly Line[], places: readonly number[], { place }: Layout): boolean {
  const bounds = place === 'foot' ? [0, ...places] : [...places, lines.length];
  const parts = bounds.slice(1).map((end, index) => lines.slice(bounds[index], end));
  return parts.filter((part) => part.some(({ isProse }) => isProse)).length >= WITH_TEXT * parts.length;
}

function kindsOf(lines: readonly Line[]): Kind[] {
  const where = (holds: (line: Line) => boolean) => lines.flatMap((line, index) => (holds(line) ? [index] : []));
  const sure = where(({ dateline }) => dateline?.isSure === true);
  const forms = Map.groupBy(
    where(({ dateline }) => dateline !== undefined && (dateline.isSure || /\p{L}.*#|#.*\p{L}/u.test(dateline.form))),
    (index) => lines[index]?.dateline?.form ?? '',
  );
  const words = Map.groupBy(
    where(({ text, dateline }) => !dateline && isThemeWords(text) && /\p{L}/u.test(text)),
    (index) => beginning(lines[index]?.text ?? ''),
  );
  const kinds: Kind[] = [
    { what: 'date', weight: 1.5, places: withoutOutliers(lines, sure) },
    ...[...forms.values()].map((places) => ({ what: 'date', weight: 1.4, places })),
    ...[...words.values()].map((places) => ({ what: 'frame', weight: 1, places })),
    { what: 'byline', weight: 1, places: where(({ names }) => names !== undefined) },
    { what: 'rule', weight: 0.8, places: where(({ text }) => isRule(text)) },
  ];
  return kinds.filter(({ places }) => places.length > 1);
}

function withoutOutliers(lines: readonly Line[], places: readonly number[]): number[] {
  const formOf = (index: number) => lines[index]?.dateline?.form ?? '';
  const forms = Map.groupBy(places, formOf);
  const most = Math.max(0, ...[...forms.values()].map(({ length }) => length));
  if (places.length < OUTLIER.of || most < places.length / 2) return [...places];
  return places.filter((index) => (forms.get(formOf(index))?.length ?? 0) >= OUTLIER.lines);
}

/** The first words of a line, without numbers. @example "0 comments" */
function beginning(text: string): string {
  return text.replace(/\d+/gu, '0').toLowerCase().split(' ').slice(0, 2).join(' ');
}
