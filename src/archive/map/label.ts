import type { Frame } from './frame.ts';
import type { Point, Ring } from './outline.ts';
import { findRoom } from './room.ts';

/** An area of a map, and the text of its label. */
export interface NamedArea {
  text: string;
  rings: readonly Ring[];
}

/** A text and its centre. */
export interface Label {
  text: string;
  x: number;
  y: number;
}

export interface LabelStyle {
  /** In units of the map. */
  fontSize: number;
  /** The part of the text's height that must be within its area, along its whole length; 1 is all of it. */
  leastFit: number;
}

/**
 * Labels for the areas with enough space: each at the point with the most space around it, within the frame, without
 * overlaps. Earlier areas have priority, after the labels in `already`.
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

/** The width of a letter in font sizes, for a sans-serif font, rather too large than too small. */
const WIDTH_OF_LETTER = 0.6;

/** The distance between labels, and between a label and the frame, in units. */
const GAP = 8;

function placeLabel(
  { text, rings }: NamedArea,
  { fontSize, leastFit }: LabelStyle,
  frame: Frame,
  others: readonly Label[],
): Label | undefined {
  // If x is scaled so that the text is as wide as high, the largest circle is the best place for it.
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

/** Whether two texts of one size would touch. */
export function overlap(a: Label, b: Label, fontSize: number): boolean {
  const width = (widthOf(a.text, fontSize) + widthOf(b.text, fontSize)) / 2;
  return Math.abs(a.x - b.x) < width + GAP && Math.abs(a.y - b.y) < fontSize + GAP;
}

/** The width of a text, rather too large than too small. */
export function widthOf(text: string, fontSize: number): number {
  return text.length * fontSize * WIDTH_OF_LETTER;
}
