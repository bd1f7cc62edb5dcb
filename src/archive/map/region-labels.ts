import type { Frame } from './frame.ts';
import { type Label, type LabelStyle, type NamedArea, placeLabels } from './label.ts';
import type { Circle } from './marker.ts';
import { type Ring, ringsArea } from './outline.ts';
import { centred, placeBeside, type PlacedName } from './place-beside.ts';

/** The name of a country on a map. */
export interface RegionLabel extends Omit<PlacedName, 'text'> {
  /** Whether it has space on a narrow map, where letters are larger. */
  fitsNarrow: boolean;
}

/** A country with its land on the map. */
export interface LabelledCountry {
  name: string;
  inFocus: boolean;
  rings: readonly Ring[];
  marker: Circle | undefined;
}

/** The same sizes as in the styles of `RegionMap.astro`: on a narrow map, letters are larger relative to the land. */
const STYLES = {
  wide: { fontSize: 30, leastFit: 0.3 },
  narrow: { fontSize: 48, leastFit: 0.5 },
} as const satisfies Record<string, LabelStyle>;

/**
 * Places the names of countries: those in focus first, within their land where there is space, or else beside it with a
 * line, if possible so that they have space on a narrow map, too; then those of other countries. Small countries have
 * priority, because they have less space.
 */
export function labelsFor(
  countries: readonly LabelledCountry[],
  frame: Frame,
): (name: string) => RegionLabel | undefined {
  const bySize = countries.toSorted((a, b) => ringsArea(a.rings) - ringsArea(b.rings));
  const areasOf = (list: readonly LabelledCountry[]): NamedArea[] =>
    list.map(({ name, rings }) => ({ text: name, rings }));
  const found = new Map<string, RegionLabel>();
  const placed: PlacedName[] = [];
  const add = (name: PlacedName, fitsNarrow: boolean) => {
    const { text, ...label } = name;
    found.set(text, { ...label, fitsNarrow });
    placed.push(name);
  };
  const openOf = (list: readonly LabelledCountry[]) => list.filter(({ name }) => !found.has(name));
  const place = (list: readonly LabelledCountry[], style: LabelStyle, fitsNarrow: boolean) => {
    const already = placed.map((name): Label => centred(name, style.fontSize));
    for (const label of placeLabels(areasOf(openOf(list)), style, frame, already))
      add({ ...label, side: 0 }, fitsNarrow);
  };
  const focus = bySize.filter(({ inFocus }) => inFocus);
  const avoided = focus.map(({ rings }) => rings);
  const beside = ({ fontSize }: LabelStyle, fitsNarrow: boolean) => {
    for (const country of openOf(focus)) {
      const name = placeBeside(country, { frame, fontSize, avoided, placed });
      if (name) add(name, fitsNarrow);
    }
  };
  place(focus, STYLES.narrow, true);
  beside(STYLES.narrow, true);
  place(focus, STYLES.wide, false);
  beside(STYLES.wide, false);
  place(bySize, STYLES.narrow, true);
  place(bySize, STYLES.wide, false);
  return (name) => found.get(name);
}
