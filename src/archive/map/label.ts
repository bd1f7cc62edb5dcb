import type { Frame } from './frame.ts';
import type { Point, Ring } from './outline.ts';
import { findRoom } from './room.ts';

/** A part of a map, and what is to be written on it. */
export interface NamedArea {
  text: string;
  rings: readonly Ring[];
}

/** A text and where it is centred. */
export interface Label {
  text: string;
  x: number;
  y: number;
}

export interface LabelStyle {
  /** In units of the map. */
  fontSize: number;
  /** How much of the text's height must lie within its area, along all its length; 1 is all of it. */
  leastFit: number;
}

/**
 * Labels for the areas that have room for one: each where it has the most room around it, within the frame and clear of
 * the others. The first areas choose first, after the labels that stand `already`.
 */
export function placeLabels(
  areas: readonly NamedArea[],
  style: LabelStyle,
  frame: Frame,
  already: readonly Label[] = [],
): Label[] {
  const labels: Label[] = [];
  for (const area of areas) {
    const label = placeLabel(area, style, frame, [...already, ...labels]);
    if (label) labels.push(label);
  }
  return labels;
}

/** Of the font size, for a sans-serif face: rather too much than too little. */
const WIDTH_OF_LETTER = 0.6;

/** Room kept free between labels, and between a label and the frame, in units. */
const GAP = 8;

function placeLabel(
  { text, rings }: NamedArea,
  { fontSize, leastFit }: LabelStyle,
  frame: Frame,
  others: readonly Label[],
): Label | undefined {
  // Where x is squeezed until the text is as wide as high, the widest circle is the place for it.
  const squeeze = fontSize / widthOf(text, fontSize);
  const room = findRoom(
    rings.map((ring) => ring.map(([x, y]): Point => [x * squeeze, y])),
    { width: frame.width * squeeze, height: frame.height },
    fontSize / 2 + GAP,
    (x, y) => !others.some((other) => overlap({ text, x: x / squeeze, y }, other, fontSize)),
  );
  if (!room || room.radius < (leastFit * fontSize) / 2) return undefined;
  return { text, x: Math.round(room.x / squeeze), y: Math.round(room.y) };
}

function overlap(a: Label, b: Label, fontSize: number): boolean {
  const width = (widthOf(a.text, fontSize) + widthOf(b.text, fontSize)) / 2;
  return Math.abs(a.x - b.x) < width + GAP && Math.abs(a.y - b.y) < fontSize + GAP;
}

function widthOf(text: string, fontSize: number): number {
  return text.length * fontSize * WIDTH_OF_LETTER;
}
