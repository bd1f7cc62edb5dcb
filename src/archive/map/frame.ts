/** The frame of a map: a rectangle from 0 0, in units of the map. */
export interface Frame {
  width: number;
  height: number;
}

/** Two opposite corners, in the form of d3-geo. */
export type Extent = [[left: number, top: number], [right: number, bottom: number]];

/** The rectangle within a frame, without a margin. */
export function inset({ width, height }: Frame, margin: number): Extent {
  return [
    [margin, margin],
    [width - margin, height - margin],
  ];
}

/** Where land is clipped: outside the frame, so that the edge does not look like a border. */
export function withBleed(frame: Frame): Extent {
  return inset(frame, -8);
}
