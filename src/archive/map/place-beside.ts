import type { Frame } from './frame.ts';
import { type Label, overlap, widthOf } from './label.ts';
import type { Circle } from './marker.ts';
import type { Ring } from './outline.ts';
import { findRoom, roomAround } from './room.ts';

/** A line between two points. */
export interface Line {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A name by the point that keeps its place in letters of every size. */
export interface PlacedName {
  text: string;
  x: number;
  y: number;
  /** Where the text is from its point: to the right (1), to the left (-1), on both sides (0). */
  side: -1 | 0 | 1;
  leader?: Line;
}

/** What a name is placed among. */
export interface Surroundings {
  frame: Frame;
  fontSize: number;
  /** Land that no name covers. */
  avoided: readonly (readonly Ring[])[];
  placed: readonly PlacedName[];
}

/** The distances of a name from its country that are tried. */
const DISTANCES = [24, 56, 96, 150, 220];
/** The directions, those to the sides first. */
const DIRECTIONS = Array.from({ length: 16 }, (_, index) => (index * Math.PI) / 8)
  .map((angle) => ({ across: Math.cos(angle), down: Math.sin(angle) }))
  .sort((a, b) => Math.round(8 * (Math.abs(a.down) - Math.abs(b.down))) || b.across - a.across);
/** Directions that are steeper have the name above or below. */
const STEEP = 0.2;
const EDGE = 8;

/** The centre of a name in letters of a size. */
export function centred({ text, x, y, side }: PlacedName, fontSize: number): Label {
  return { text, x: x + (side * widthOf(text, fontSize)) / 2, y };
}

/**
 * Places a name beside its country with a line, where it covers no land to be avoided and no other name, and where no
 * line crosses another or a name. Undefined if there is no such place.
 */
export function placeBeside(
  { name, rings, marker }: { name: string; rings: readonly Ring[]; marker: Circle | undefined },
  { frame, fontSize, avoided, placed }: Surroundings,
): PlacedName | undefined {
  const room = findRoom(rings, frame, 0);
  const from = marker ? { x: marker.cx, y: marker.cy, radius: marker.r } : room;
  if (!from) return undefined;
  const half = widthOf(name, fontSize) / 2;
  const others = placed.map((other) => centred(other, fontSize));
  for (const distance of DISTANCES) {
    for (const { across, down } of DIRECTIONS) {
      const side = Math.abs(across) < STEEP ? 0 : across > 0 ? 1 : -1;
      const reach = from.radius + distance;
      const x = Math.round(from.x + across * reach);
      const y = Math.round(from.y + down * reach + (side === 0 ? Math.sign(down) * (fontSize / 2) : 0));
      const label = centred({ text: name, x, y, side }, fontSize);
      if (label.x - half < EDGE || label.x + half > frame.width - EDGE) continue;
      if (y < fontSize || y > frame.height - fontSize) continue;
      if (others.some((other) => overlap(label, other, fontSize))) continue;
      const points = [-1, -0.5, 0, 0.5, 1].map((share): [number, number] => [label.x + share * half, y]);
      if (points.some((point) => avoided.some((land) => roomAround(point, land) > 0))) continue;
      const start = marker ? from.radius : 0;
      const end = { x: x - side * 6, y: side === 0 ? y - Math.sign(down) * (fontSize / 2 + 2) : y };
      const leader = {
        x1: Math.round(from.x + across * start),
        y1: Math.round(from.y + down * start),
        x2: Math.round(end.x),
        y2: Math.round(end.y),
      };
      const isCrossed =
        others.some((other) => isOver(leader, other, fontSize)) ||
        placed.some(({ leader: line }) => line && (cross(leader, line) || isOver(line, label, fontSize)));
      if (!isCrossed) return { text: name, x, y, side, leader };
    }
  }
  return undefined;
}

/** Whether two lines cross. */
function cross(a: Line, b: Line): boolean {
  const turn = (one: Line, x: number, y: number) =>
    Math.sign((one.x2 - one.x1) * (y - one.y1) - (one.y2 - one.y1) * (x - one.x1));
  return turn(a, b.x1, b.y1) * turn(a, b.x2, b.y2) <= 0 && turn(b, a.x1, a.y1) * turn(b, a.x2, a.y2) <= 0;
}

/** Whether a line is over a name, at points that are near each other. */
function isOver({ x1, y1, x2, y2 }: Line, { text, x, y }: Label, fontSize: number): boolean {
  const half = widthOf(text, fontSize) / 2;
  const steps = Math.ceil(Math.hypot(x2 - x1, y2 - y1) / (fontSize / 2));
  return Array.from({ length: steps + 1 }, (_, step) => step / Math.max(1, steps)).some(
    (share) => Math.abs(x1 + share * (x2 - x1) - x) < half && Math.abs(y1 + share * (y2 - y1) - y) < fontSize / 2,
  );
}
