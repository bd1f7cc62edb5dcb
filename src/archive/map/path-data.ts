import { ringsArea, type Point, type Ring } from './outline.ts';

/**
 * Rings as the `d` of an SVG path (SVG 2, section 9.3), rounded to whole units and in relative steps, which are
 * shortest. Rings whose area is zero after rounding are left out.
 *
 * @example pathData([[[0, 0], [10.2, 0], [10, 5]]]) // 'M0 0l10 0 0 5z'
 */
export function pathData(rings: readonly Ring[]): string {
  return rings
    .map(round)
    .filter((ring) => ringsArea([ring]) > 0)
    .map(ringData)
    .join('');
}

/** Positions, rounded before steps are computed, so that errors do not add up; without repeated points. */
function round(ring: Ring): Point[] {
  const rounded = ring.map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  return rounded.filter(([x, y], index) => {
    const before = rounded.at(index - 1);
    return x !== before?.[0] || y !== before[1];
  });
}

function ringData(ring: Ring): string {
  const steps = ring.map(([x, y], index) => {
    const [beforeX, beforeY] = ring[index - 1] ?? [0, 0];
    return [x - beforeX, y - beforeY];
  });
  const [start = [], ...rest] = steps;
  return `M${join(start)}l${join(rest.flat())}z`;
}

/** A minus sign separates numbers, so that no space is needed. */
function join(numbers: readonly number[]): string {
  return numbers.join(' ').replaceAll(' -', '-');
}
