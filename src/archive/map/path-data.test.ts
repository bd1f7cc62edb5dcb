import { describe, expect, it } from 'vitest';
import { pathData } from './path-data.ts';

describe('pathData', () => {
  it('writes a ring as steps from its first point', () => {
    expect(
      pathData([
        [
          [5, 5],
          [15, 5],
          [15, 10],
        ],
      ]),
    ).toBe('M5 5l10 0 0 5z');
  });

  it('leaves out the space before a minus sign', () => {
    expect(
      pathData([
        [
          [-5, -5],
          [-15, -5],
          [-15, 10],
        ],
      ]),
    ).toBe('M-5-5l-10 0 0 15z');
  });

  it('writes one ring after the other', () => {
    const ring = [
      [0, 0],
      [1, 0],
      [1, 1],
    ] as const;
    expect(pathData([ring, ring])).toBe('M0 0l1 0 0 1zM0 0l1 0 0 1z');
  });

  it('rounds positions and not steps, so that errors do not add up', () => {
    const wave = Array.from({ length: 100 }, (_, index) => [index * 1.4, index % 2] as const);
    const steps =
      /l(.*)z/
        .exec(pathData([[...wave, [0, 50]]]))?.[1]
        ?.match(/-?\d+/g)
        ?.map(Number) ?? [];
    const right = steps.filter((_, index) => index % 2 === 0).slice(0, 99);
    expect(right.reduce((a, b) => a + b, 0)).toBe(Math.round(99 * 1.4));
  });

  it('leaves out equal points, and rings without area', () => {
    expect(
      pathData([
        [
          [0, 0],
          [0.2, 0.1],
          [10, 0],
          [10, 5],
          [0.1, 0],
        ],
      ]),
    ).toBe('M10 0l0 5-10-5z');
    expect(
      pathData([
        [
          [0, 0],
          [0.1, 0.3],
          [0.4, 0.2],
        ],
        [],
      ]),
    ).toBe('');
  });
});
