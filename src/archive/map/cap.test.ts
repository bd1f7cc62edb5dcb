import { geoAzimuthalEqualArea, geoOrthographic } from 'd3-geo';
import { describe, expect, it } from 'vitest';
import { capAround, capInView, capsMeet } from './cap.ts';

const DEGREE = Math.PI / 180;

describe('capAround', () => {
  it('reaches from the centre of a shape to its farthest point', () => {
    const cap = capAround({
      type: 'MultiPolygon',
      coordinates: [
        [
          [
            [-1, -1],
            [-1, 1],
            [1, 1],
            [1, -1],
            [-1, -1],
          ],
        ],
      ],
    });
    expect(cap.centre[0]).toBeCloseTo(0);
    expect(cap.radius).toBeCloseTo(Math.SQRT2 * DEGREE, 4);
  });
});

describe('capInView', () => {
  const frame = { width: 640, height: 480 };

  it('reaches a little beyond the corners of the map', () => {
    const projection = geoAzimuthalEqualArea().rotate([-70, -40]).translate([320, 240]).scale(1000);
    const cap = capInView(projection, frame);
    expect(cap.centre[0]).toBeCloseTo(70);
    expect(cap.radius).toBeGreaterThan(0.4);
    expect(cap.radius).toBeLessThan(0.5);
  });

  it('is half the globe if the map shows that', () => {
    expect(capInView(geoOrthographic().translate([320, 240]).scale(238), frame).radius).toBeGreaterThan(Math.PI / 2);
  });
});

describe('capsMeet', () => {
  it.each([
    ['meet', 6, true],
    ['do not meet', 4, false],
  ])('says that two caps %s', (_, degrees, expected) => {
    const radius = degrees * DEGREE;
    expect(capsMeet({ centre: [0, 0], radius }, { centre: [10, 0], radius })).toBe(expected);
  });

  it('works across the date line', () => {
    expect(capsMeet({ centre: [179, 0], radius: 0.02 }, { centre: [-179, 0], radius: 0.02 })).toBe(true);
  });
});
