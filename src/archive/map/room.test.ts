import { describe, expect, it } from 'vitest';
import type { Ring } from './outline.ts';
import { findRoom, roomAround } from './room.ts';

const FRAME = { width: 400, height: 400 };
const SQUARE: Ring = [
  [100, 100],
  [300, 100],
  [300, 300],
  [100, 300],
];
const LAKE: Ring = [
  [180, 180],
  [180, 220],
  [220, 220],
  [220, 180],
];

describe('findRoom', () => {
  it('finds the middle of a simple area', () => {
    const room = findRoom([SQUARE], FRAME, 0);
    expect(room?.x).toBeCloseTo(200, -1);
    expect(room?.y).toBeCloseTo(200, -1);
    expect(room?.radius).toBeGreaterThan(94);
  });

  it('keeps away from a hole', () => {
    const room = findRoom([SQUARE, LAKE], FRAME, 0);
    expect(room?.radius).toBeLessThan(60);
    expect(room?.radius).toBeGreaterThan(40);
  });

  it('stays within the margin of the frame', () => {
    expect(findRoom([SQUARE], { width: 150, height: 400 }, 10)?.x).toBeLessThanOrEqual(140);
  });

  it('finds only free points', () => {
    expect(findRoom([SQUARE], FRAME, 0, (x) => x < 150)?.x).toBeLessThan(150);
  });

  it('finds nothing without land, a frame or a free point', () => {
    expect(findRoom([], FRAME, 0)).toBeUndefined();
    expect(findRoom([SQUARE], { width: 50, height: 50 }, 0)).toBeUndefined();
    expect(findRoom([SQUARE], FRAME, 0, () => false)).toBeUndefined();
  });
});

describe('roomAround', () => {
  it('is the distance to the nearest edge', () => {
    expect(roomAround([110, 200], [SQUARE])).toBeCloseTo(10);
    expect(roomAround([170, 200], [SQUARE, LAKE])).toBeCloseTo(10);
  });

  it('is 0 outside of the area and in its holes', () => {
    expect(roomAround([50, 200], [SQUARE])).toBe(0);
    expect(roomAround([200, 200], [SQUARE, LAKE])).toBe(0);
  });
});
