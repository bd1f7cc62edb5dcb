import { floods } from '../../src/import/notes/testing/floods.ts';
import { readPost } from '../../src/import/notes/testing/read-post.ts';

const SIZE = 2000;
const TIMES = 4;

/** How reading notes scales for the worst kind of post. */
export interface Growth {
  flood: string;
  /** Milliseconds for the larger post. */
  milliseconds: number;
  /** Time for a post four times as large, as a multiple; 4 where time is linear in size. */
  factor: number;
}

/** Measures the hostile post whose time grows the most. */
export function steepestFlood(): Growth {
  const growths = Object.entries(floods).map(([flood, write]) => {
    timeOf(write(SIZE));
    const small = timeOf(write(SIZE));
    const milliseconds = timeOf(write(SIZE * TIMES));
    return { flood, milliseconds, factor: milliseconds / small };
  });
  return growths.reduce((worst, one) => (one.factor > worst.factor ? one : worst));
}

function timeOf(content: string): number {
  const start = performance.now();
  readPost({ content, footnotes: [] });
  return performance.now() - start;
}
