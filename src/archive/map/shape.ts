import { geoArea } from 'd3-geo';
import { feature } from 'topojson-client';
import type { MultiPolygon, Polygon, Position } from 'geojson';
import { atlasArcs, atlasCountries, type AtlasCountry } from './atlas.ts';
import { capAround, capsMeet, type Cap } from './cap.ts';
import { weighPositions } from './line-detail.ts';

/** Makes one shape of some countries. */
export type Shaper = (countries: readonly AtlasCountry[]) => MultiPolygon;

/** Shapes in full detail. */
export const shapeInFull: Shaper = (countries) => shapeOf(atlasArcs, polygonsOf(countries));

/**
 * Simplified shapes for one map: without invisible details and islands, and without land that is not in view. Countries
 * with a common border keep it.
 *
 * @param tolerance how far a line may move, in radians
 */
export function shaperFor(tolerance: number, view: Cap): Shaper {
  const arcs = weighedArcs.map(({ arc, weights }) => arc.filter((_, index) => (weights[index] ?? 0) > tolerance));
  return (countries) => {
    const inView = polygonsOf(countries).filter((polygon) => isInView(polygon, view));
    const { coordinates } = shapeOf(arcs, inView);
    return { type: 'MultiPolygon', coordinates: coordinates.filter((polygon) => isSeen(polygon, tolerance)) };
  };
}

/** The smallest area of an island, in squares of the tolerance. */
const SMALLEST_ISLAND = 10;

/** A ring whose lines cross after simplification can be inverted and mean the whole globe without an island. */
const HALF_GLOBE = 2 * Math.PI;

const weighedArcs = atlasArcs.map((arc) => ({ arc, weights: weighPositions(arc) }));

const caps = new Map(polygonsOf(atlasCountries).map((polygon) => [polygon, capAround(shapeOf(atlasArcs, [polygon]))]));

/** Rings of one piece of land, as indexes of arcs. */
type ArcPolygon = AtlasCountry['geometry']['arcs'][number];

function polygonsOf(countries: readonly AtlasCountry[]): ArcPolygon[] {
  return countries.flatMap((country) => country.geometry.arcs);
}

function shapeOf(arcs: readonly Position[][], polygons: ArcPolygon[]): MultiPolygon {
  const topology = { type: 'Topology' as const, objects: {}, arcs: [...arcs] };
  return feature(topology, { type: 'MultiPolygon', arcs: polygons }).geometry;
}

function isInView(polygon: ArcPolygon, view: Cap): boolean {
  const cap = caps.get(polygon);
  return cap === undefined || capsMeet(cap, view);
}

function isSeen(coordinates: Polygon['coordinates'], tolerance: number): boolean {
  const area = geoArea({ type: 'Polygon', coordinates });
  return area > SMALLEST_ISLAND * tolerance ** 2 && area < HALF_GLOBE;
}
