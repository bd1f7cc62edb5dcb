import type { GeoProjection } from 'd3-geo';
import type { AtlasCountry } from './atlas.ts';
import { capInView } from './cap.ts';
import type { Frame } from './frame.ts';
import { outline, type Ring } from './outline.ts';
import { shaperFor } from './shape.ts';

/** Draws the outlines of some countries on a map. */
export type Drawer = (countries: readonly AtlasCountry[]) => Ring[];

/** @param tolerance how far a line may move to simplify the map, in units */
export function drawerFor(projection: GeoProjection, frame: Frame, tolerance: number): Drawer {
  const shape = shaperFor(tolerance / projection.scale(), capInView(projection, frame));
  return (countries) => outline(shape(countries), projection);
}
