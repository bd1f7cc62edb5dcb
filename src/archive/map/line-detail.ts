import type { Position } from 'geojson';

/**
 * The weight of each position for the shape of a line: without the positions of weight `t` or less, the line moves by
 * at most `t` radians (Douglas and Peucker 1973). The ends have the weight Infinity. Distances are measured through the
 * globe, so that neither the poles nor the date line matter.
 *
 * @param line longitudes and latitudes in degrees
 */
export function weighPositions(line: readonly Position[]): number[] {
  const points = line.map(toVector);
  const weights = points.map(() => Infinity);
  const spans: Span[] = [{ first: 0, last: points.length - 1, limit: Infinity }];
  for (let span = spans.pop(); span; span = spans.pop()) {
    const { first, last, limit } = span;
    if (last - first < 2) continue;
    const { index, distance } = findFarthest(points, first, last);
    // A position cannot have more weight than the one that splits its range: it is used only if that one is kept.
    const weight = Math.min(distance, limit);
    weights[index] = weight;
    spans.push({ first, last: index, limit: weight }, { first: index, last, limit: weight });
  }
  return weights;
}

function findFarthest(points: readonly Vector[], first: number, last: number): { index: number; distance: number } {
  const from = vectorAt(points, first);
  const to = vectorAt(points, last);
  let [index, farthest] = [first + 1, -1];
  for (let candidate = first + 1; candidate < last; candidate++) {
    const squared = squaredDistance(vectorAt(points, candidate), from, to);
    if (squared > farthest) [index, farthest] = [candidate, squared];
  }
  return { index, distance: Math.sqrt(farthest) };
}

/** The distance from a point to the segment between two others. */
function squaredDistance(point: Vector, from: Vector, to: Vector): number {
  const [dx, dy, dz] = [to.x - from.x, to.y - from.y, to.z - from.z];
  const [px, py, pz] = [point.x - from.x, point.y - from.y, point.z - from.z];
  const length = dx * dx + dy * dy + dz * dz;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy + pz * dz) / length));
  return (px - dx * share) ** 2 + (py - dy * share) ** 2 + (pz - dz * share) ** 2;
}

function toVector([longitude = 0, latitude = 0]: Position): Vector {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return { x: Math.cos(phi) * Math.cos(lambda), y: Math.cos(phi) * Math.sin(lambda), z: Math.sin(phi) };
}

function vectorAt(points: readonly Vector[], index: number): Vector {
  const point = points[index];
  if (!point) throw new RangeError(`Line: found no position ${index}, expected one of ${points.length}.`);
  return point;
}

/** A position on the globe, whose radius is 1. */
interface Vector {
  x: number;
  y: number;
  z: number;
}

interface Span {
  first: number;
  last: number;
  limit: number;
}
