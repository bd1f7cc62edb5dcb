/** What a map shows: a rectangle whose corner is 0 0, in units of the map. */
export interface Frame {
  width: number;
  height: number;
}

/** Two opposite corners, as d3-geo wants them. */
export type Extent = [[left: number, top: number], [right: number, bottom: number]];

/** The rectangle within a frame that leaves out a margin. */
export function inset({ width, height }: Frame, margin: number): Extent {
  return [
    [margin, margin],
    [width - margin, height - margin],
  ];
}

/** Where to cut the land: outside the frame, so that the cut is not seen as a border. */
export function withBleed(frame: Frame): Extent {
  return inset(frame, -8);
}
