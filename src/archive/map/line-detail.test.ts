import { describe, expect, it } from 'vitest';
import { weighPositions } from './line-detail.ts';

const DEGREE = Math.PI / 180;

describe('weighPositions', () => {
  it('always keeps the ends', () => {
    const weights = weighPositions([
      [0, 0],
      [1, 0.5],
      [2, 0],
    ]);
    expect([weights.at(0), weights.at(-1)]).toEqual([Infinity, Infinity]);
  });

  it('weighs a position by the distance that the line would move without it', () => {
    const [, weight] = weighPositions([
      [0, 0],
      [1, 0.5],
      [2, 0],
    ]);
    expect(weight).toBeCloseTo(0.5 * DEGREE, 3);
  });

  it('gives a position on a straight line no weight', () => {
    const [, weight] = weighPositions([
      [0, 0],
      [0, 1],
      [0, 2],
    ]);
    expect(weight).toBeLessThan(0.01 * DEGREE);
  });

  it('gives a detail at most the weight of the bend to which it belongs', () => {
    const weights = weighPositions([
      [0, 0],
      [1, 0.1],
      [2, 1],
      [3, 0.9],
      [4, 0],
    ]);
    expect(weights[2]).toBeGreaterThan(weights[1] ?? Infinity);
    expect(weights[2]).toBeGreaterThan(weights[3] ?? Infinity);
  });

  it('works across the date line', () => {
    const [, across] = weighPositions([
      [179, 0],
      [180, 0.5],
      [-179, 0],
    ]);
    const [, elsewhere] = weighPositions([
      [9, 0],
      [10, 0.5],
      [11, 0],
    ]);
    expect(across).toBeCloseTo(elsewhere ?? NaN, 10);
  });

  it('weighs the positions of an island, whose ends meet', () => {
    const weights = weighPositions([
      [0, 0],
      [2, 0],
      [2, 2],
      [0, 2],
      [0, 0],
    ]);
    expect(weights.every((weight) => weight > DEGREE)).toBe(true);
  });

  it('accepts lines without inner positions', () => {
    expect(
      weighPositions([
        [0, 0],
        [1, 1],
      ]),
    ).toEqual([Infinity, Infinity]);
    expect(weighPositions([])).toEqual([]);
  });
});
