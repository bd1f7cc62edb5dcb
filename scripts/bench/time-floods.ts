import { floods } from '../../src/import/notes/testing/floods.ts';
import { readPost } from '../../src/import/notes/testing/read-post.ts';

const SIZE = 2000;
const TIMES = 4;

/** How the time for reading notes grows with a post that asks for time. */
export interface Growth {
  flood: string;
  /** Milliseconds for the larger post. */
  milliseconds: number;
  /** How many times as long a post that is four times as large takes: 4 where time is in proportion to size. */
  factor: number;
}

/** Measures the flood whose time grows the most. */
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
