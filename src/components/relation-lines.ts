import type { LineEnds } from '../schemas/relation-kinds.ts';
import type { RelationKind } from '../archive/vocabulary/model.ts';

/**
 * A shape at the end of a line: its box, the point in it at which the line ends, and whether it turns with the line.
 */
interface Marker {
  id: string;
  box: [width: number, height: number];
  at: [x: number, y: number];
  turns?: 'auto' | 'auto-start-reverse';
  look: 'full' | 'hollow' | 'open' | 'cross';
  path: string;
}

/** The shapes; `RelationLegend.astro` defines them. */
export const MARKERS: readonly Marker[] = [
  { id: 'arrow', box: [10, 10], at: [10, 5], turns: 'auto', look: 'full', path: 'M0 0 10 5 0 10Z' },
  { id: 'hollow-arrow', box: [12, 12], at: [11, 6], turns: 'auto', look: 'hollow', path: 'M1 1 11 6 1 11Z' },
  { id: 'open-arrow', box: [12, 12], at: [11, 6], turns: 'auto', look: 'open', path: 'M2 1 11 6 2 11' },
  { id: 'dot', box: [8, 8], at: [4, 4], look: 'full', path: 'M.5 4a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0Z' },
  { id: 'cross', box: [12, 9], at: [12, 4.5], turns: 'auto-start-reverse', look: 'cross', path: 'M1 1 8 8M8 1 1 8' },
];

/** The markers at the start and at the end of a line. */
const ENDS: Readonly<Record<LineEnds, readonly [start: string | undefined, end: string | undefined]>> = {
  arrow: [undefined, 'arrow'],
  'open-arrow': [undefined, 'open-arrow'],
  'hollow-arrow': [undefined, 'hollow-arrow'],
  dots: ['dot', 'dot'],
  crosses: ['cross', 'cross'],
  none: [undefined, undefined],
};

/** The attributes of the line of a kind: its look, and its markers. */
export function lineOf({ line, ends, hostile, isTie }: RelationKind): Record<string, string | undefined> {
  const [start, end] = ENDS[ends];
  return {
    class: ['line', line, hostile && 'hostile', isTie && 'tie'].filter(Boolean).join(' '),
    'marker-start': start && `url(#relation-${start})`,
    'marker-end': end && `url(#relation-${end})`,
  };
}
