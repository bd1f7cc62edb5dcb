/** The letters of a keyboard, row by row, each row of the same width. */
const KEYS = 'qwertyuiop' + 'asdfghjkl ' + 'zxcvbnm   ';
const WIDTH = 10;

/** Whether two letters lie side by side on a keyboard, or one above the other, so that one is easily typed for the other. */
export function areNeighbouringKeys(one: string, other: string): boolean {
  const [a, b] = [KEYS.indexOf(one), KEYS.indexOf(other)];
  if (a < 0 || b < 0) return false;
  const rows = Math.floor(a / WIDTH) - Math.floor(b / WIDTH);
  return Math.abs(rows) <= 1 && Math.abs((a % WIDTH) - (b % WIDTH)) <= 1;
}
