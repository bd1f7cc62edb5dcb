import type { Words } from '../../i18n/model.ts';
import { atlasCountries, findCountry, findLand, type AtlasCountry } from './atlas.ts';
import { countryName } from './country-names.ts';
import { drawerFor, type Drawer } from './drawer.ts';
import type { Frame } from './frame.ts';
import { placeLabels, type Label } from './label.ts';
import { globeProjection, nearProjection } from './locator-projection.ts';
import { findMainland } from './mainland.ts';
import { findMarker, type Circle } from './marker.ts';
import { ringsArea } from './outline.ts';
import { pathData } from './path-data.ts';

/** A map of the location of a country, ready for SVG. */
export interface LocatorMap extends Frame {
  /** A description of the map. @example "Map: Uruguay and its neighbours Argentina and Brazil" */
  title: string;
  /** The edge of the globe, if the map shows half of it. */
  globe: Circle | undefined;
  /** Path of all other land. */
  land: string;
  /** Path of the country; empty if it is too small to draw. */
  country: string;
  /** A circle around a country that is too small to be seen easily. */
  marker: Circle | undefined;
  /** Names of the neighbours with enough space. */
  labels: Label[];
}

/**
 * A map of a country among its neighbours; on the globe if it is too large for that, or if only sea is near. Undefined
 * if the country is not in the atlas.
 *
 * @param codes of ISO 3166-1 alpha-2; several for a country that is made up of others
 * @param name the name of the country in the archive
 * @throws a UserError if the code is invalid
 */
export function locatorMap(codes: readonly string[], name: string, words: Words): LocatorMap | undefined {
  const found = findLand(codes);
  if (!found) return undefined;
  const { land: country, parts } = found;
  const others = atlasCountries.filter((other) => !parts.includes(other));
  const mainland = findMainland(country);
  const near = nearProjection(mainland, FRAME);
  const isNear = near !== undefined && ringsArea(drawerFor(near, FRAME, TOLERANCE.near)(others)) >= LEAST_LAND;
  const projection = isNear ? near : globeProjection(mainland, FRAME);
  const draw = drawerFor(projection, FRAME, isNear ? TOLERANCE.near : TOLERANCE.globe);
  const rings = draw([country]);
  return {
    ...FRAME,
    title: describe(
      name,
      country.neighbours.map((neighbour) => countryName(neighbour, words)),
      words,
    ),
    globe: isNear ? undefined : { cx: FRAME.width / 2, cy: FRAME.height / 2, r: projection.scale() },
    land: pathData(draw(others)),
    country: pathData(rings),
    marker: findMarker(mainland, projection, ringsArea(rings)),
    labels: isNear ? labelNeighbours(country, draw, words) : [],
  };
}

const FRAME: Frame = { width: 640, height: 480 };

/** How far a line may move to simplify the map, in units. A globe has many more lines. */
const TOLERANCE = { near: 1.2, globe: 1.8 } as const;

/** The area of land around a country that is enough to recognise the location, in square units. */
const LEAST_LAND = 4000;

/** The same size as in the styles of `LocatorMap.astro`. */
const LABELS = { fontSize: 22, leastFit: 0.5 } as const;

function describe(name: string, neighbours: readonly string[], { entity, format }: Words): string {
  if (neighbours.length === 0) return entity.mapWithoutNeighbours({ name });
  const list = format.list(neighbours.toSorted(format.compare));
  return entity.mapWithNeighbours(neighbours.length, { name, neighbours: list });
}

function labelNeighbours({ neighbours }: AtlasCountry, draw: Drawer, words: Words): Label[] {
  const areas = neighbours.map((iso) => {
    const neighbour = findCountry(iso);
    return { text: countryName(iso, words), rings: neighbour ? draw([neighbour]) : [] };
  });
  return placeLabels(areas, LABELS, FRAME);
}
