import { geoArea } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { atlasCountries, findCountry } from './atlas.ts';
import type { Cap } from './cap.ts';
import { shapeInFull, shaperFor, type Shaper } from './shape.ts';

const GLOBE: Cap = { centre: [0, 0], radius: Math.PI };

describe('shaperFor', () => {
  it('keeps fewer positions with a larger tolerance', () => {
    const counts = [0.0005, 0.002, 0.01].map((tolerance) => positions(shaperFor(tolerance, GLOBE), 'KZ').length);
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    expect(new Set(counts).size).toBe(3);
  });

  it('keeps the border of two countries the same for both', () => {
    const shape = shaperFor(0.001, GLOBE);
    const shared = new Set(positions(shape, 'KG'));
    expect(positions(shape, 'KZ').filter((position) => shared.has(position)).length).toBeGreaterThan(10);
  });

  it('leaves out invisible islands', () => {
    const japan = atlasCountries.filter(({ iso }) => iso === 'JP');
    const [all, seen] = [shapeInFull(japan), shaperFor(0.005, GLOBE)(japan)];
    expect(seen.coordinates.length).toBeLessThan(all.coordinates.length);
    expect(seen.coordinates.length).toBeGreaterThan(1);
  });

  it('leaves out land that is not in view', () => {
    const asia: Cap = { centre: [70, 45], radius: 0.5 };
    expect(positions(shaperFor(0.002, asia), 'BR')).toEqual([]);
    expect(positions(shaperFor(0.002, asia), 'KZ')).toEqual(positions(shaperFor(0.002, GLOBE), 'KZ'));
  });

  it.each([0.0005, 0.005, 0.02])('never turns an island inside out (%d)', (tolerance) => {
    const shape = shaperFor(tolerance, GLOBE);
    const areas = atlasCountries.map((country) => geoArea(shape([country])));
    expect(Math.max(...areas)).toBeLessThan(Math.PI);
  });
});

function positions(shape: Shaper, iso: string): string[] {
  const country = findCountry(iso);
  return country ? shape([country]).coordinates.flat(2).map(String) : [];
}
