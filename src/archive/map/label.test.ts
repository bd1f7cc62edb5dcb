import { describe, expect, it } from 'vitest';
import { placeLabels } from './label.ts';
import type { Ring } from './outline.ts';

const FRAME = { width: 400, height: 400 };
const STYLE = { fontSize: 20, leastFit: 1 };

describe('placeLabels', () => {
  it('puts a label at the widest part of its area', () => {
    const hourglass: Ring = [
      [10, 10],
      [200, 10],
      [110, 100],
      [390, 390],
      [10, 390],
      [90, 100],
    ];
    const [label] = placeLabels([{ text: 'Land', rings: [hourglass] }], STYLE, FRAME);
    expect(label?.y).toBeGreaterThan(250);
  });

  it('prefers width over height, because text is wide', () => {
    const cross = [rectangle(0, 300, 400, 360), rectangle(150, 0, 230, 290)];
    const [label] = placeLabels([{ text: 'A rather long name', rings: cross }], STYLE, FRAME);
    expect(label?.y).toBeGreaterThan(300);
  });

  it('leaves out a label that does not fit in its area', () => {
    const islet = [rectangle(200, 200, 220, 210)];
    expect(placeLabels([{ text: 'A rather long name', rings: islet }], STYLE, FRAME)).toEqual([]);
  });

  it('allows a label to overlap the border as far as the style says', () => {
    const islet = [rectangle(150, 180, 230, 240)];
    expect(placeLabels([{ text: 'A long name', rings: islet }], { ...STYLE, leastFit: 0.3 }, FRAME)).toHaveLength(1);
  });

  it('avoids overlaps with other labels, also with existing ones', () => {
    const rings = [rectangle(0, 0, 400, 400)];
    const standing = { text: 'Standing', x: 200, y: 200 };
    const labels = placeLabels(
      [
        { text: 'One', rings },
        { text: 'Two', rings },
      ],
      STYLE,
      FRAME,
      [standing],
    );
    const ys = [standing, ...labels].map(({ y }) => y).sort((a, b) => a - b);
    expect(labels).toHaveLength(2);
    expect(new Set(ys).size).toBe(3);
  });

  it('keeps labels within the frame', () => {
    const corner = [rectangle(380, 380, 600, 600)];
    const labels = placeLabels([{ text: 'Corner', rings: corner }], { ...STYLE, leastFit: 0 }, FRAME);
    expect(labels).toEqual([]);
  });
});

function rectangle(left: number, top: number, right: number, bottom: number): Ring {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}
