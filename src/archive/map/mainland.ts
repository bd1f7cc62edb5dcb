import { geoArea, geoCentroid, geoDistance } from 'd3-geo';
import type { MultiPolygon, Polygon } from 'geojson';
import type { AtlasCountry } from './atlas.ts';
import { shapeInFull } from './shape.ts';

/**
 * The mainland of a country, for the frame of a map: the largest piece, with those that are neither far away nor tiny.
 */
export function findMainland(country: AtlasCountry): MultiPolygon {
  const pieces = shapeInFull([country]).coordinates.map((coordinates) => {
    const polygon: Polygon = { type: 'Polygon', coordinates };
    return { coordinates, area: geoArea(polygon), centre: geoCentroid(polygon) };
  });
  const largest = pieces.reduce((a, b) => (b.area > a.area ? b : a));
  const kept = pieces.filter(
    ({ area, centre }) => area >= SMALLEST * largest.area && geoDistance(centre, largest.centre) < FARTHEST,
  );
  return { type: 'MultiPolygon', coordinates: kept.map(({ coordinates }) => coordinates) };
}

/** The smallest part of the largest piece's area. Keeps Shikoku, leaves out the Canaries. */
const SMALLEST = 0.05;

/** The greatest distance of the centres of two pieces, in radians. Keeps Alaska, leaves out French Guiana. */
const FARTHEST = Math.PI / 4;
