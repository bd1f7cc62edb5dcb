import type { RelationKind } from '../archive/graph/relation-kinds.ts';

/** The marks at the ends of the lines of each kind, defined by `RelationLegend.astro`. */
const MARKS: Partial<Record<RelationKind, { start?: string; end: string }>> = {
  'part-of': { end: 'arrow' },
  'fights-under': { end: 'arrow' },
  'split-from': { end: 'open-arrow' },
  'successor-of': { end: 'hollow-arrow' },
  'allied-with': { start: 'dot', end: 'dot' },
  'rival-of': { start: 'cross', end: 'cross' },
};

/** The attributes that give a line of a kind its marks. */
export function marksOf(kind: RelationKind): Record<string, string | undefined> {
  const { start, end } = MARKS[kind] ?? {};
  return { 'marker-start': start && `url(#relation-${start})`, 'marker-end': end && `url(#relation-${end})` };
}
