import type { Frame } from './frame.ts';
import type { Point, Ring } from './outline.ts';

/** A circle within an area, by its centre. */
export interface Room {
  x: number;
  y: number;
  radius: number;
}

/**
 * The point in the area of some rings with the most space around it: approximately the centre of the largest circle. It
 * is at least `margin` from the edge of the frame and passes `isFree`. Undefined if there is no such point.
 */
export function findRoom(
  rings: readonly Ring[],
  frame: Frame,
  margin: number,
  isFree: (x: number, y: number) => boolean = () => true,
): Room | undefined {
  const xs = rings.flatMap((ring) => ring.map(([x]) => x));
  const ys = rings.flatMap((ring) => ring.map(([, y]) => y));
  let widest: Room | undefined;
  for (const y of steps(Math.max(margin, least(ys)), Math.min(frame.height - margin, most(ys)))) {
    for (const x of steps(Math.max(margin, least(xs)), Math.min(frame.width - margin, most(xs)))) {
      if (!isFree(x, y)) continue;
      const radius = roomAround([x, y], rings, widest?.radius);
      if (radius > (widest?.radius ?? 0)) widest = { x, y, radius };
    }
  }
  return widest;
}

/**
 * The distance from a point to the nearest edge of the area of some rings; 0 outside of it.
 *
 * @param moreThan a distance that is not more than this is not worked out to the end, and is 0
 */
export function roomAround([x, y]: Point, rings: readonly Ring[], moreThan = 0): number {
  const least = moreThan ** 2;
  let inside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let [x1, y1] = ring.at(-1) ?? [0, 0];
    for (const [x2, y2] of ring) {
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
      nearest = Math.min(nearest, squaredDistance(x - x1, y - y1, x2 - x1, y2 - y1));
      if (nearest <= least) return 0;
      [x1, y1] = [x2, y2];
    }
  }
  return inside ? Math.sqrt(nearest) : 0;
}

/** The distance between tested points, in units. */
const STEP = 6;

function* steps(from: number, to: number): Generator<number> {
  for (let step = from; step <= to; step += STEP) yield step;
}

/** The distance from the point px py to the segment from 0 0 to dx dy. */
function squaredDistance(px: number, py: number, dx: number, dy: number): number {
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return (px - dx * share) ** 2 + (py - dy * share) ** 2;
}

function least(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.min(a, b), Infinity);
}

function most(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => Math.max(a, b), -Infinity);
}
