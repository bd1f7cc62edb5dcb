/** How much a word weighs in a unit: its frequency there, in four steps. */
export const IMPACTS = [0.28, 0.43, 0.57, 0.75] as const;

/** Where a word is: the number of each unit, in rising order, with its step of {@link IMPACTS}. */
export type Posting = [unit: number, step: number];

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+-';
const VALUES = new Map([...DIGITS].map((digit, value) => [digit.charCodeAt(0), value]));
const STEPS = IMPACTS.length;

/** Writes numbers of zero and more as digits of five bits; the sixth says that another digit follows. */
export function packNumbers(numbers: readonly number[]): string {
  let text = '';
  for (const number of numbers) {
    let rest = number;
    while (rest >= 32) {
      text += DIGITS.charAt(32 + (rest % 32));
      rest = Math.floor(rest / 32);
    }
    text += DIGITS.charAt(rest);
  }
  return text;
}

export function unpackNumbers(text: string): number[] {
  const numbers: number[] = [];
  let number = 0;
  let factor = 1;
  for (let index = 0; index < text.length; index++) {
    const value = VALUES.get(text.charCodeAt(index)) ?? 0;
    number += (value % 32) * factor;
    factor *= 32;
    if (value < 32) {
      numbers.push(number);
      number = 0;
      factor = 1;
    }
  }
  return numbers;
}

/** Packs postings as the distances between their units, each with its step. */
export function packPostings(postings: readonly Posting[]): string {
  let last = -1;
  return packNumbers(
    postings.map(([unit, step]) => {
      const gap = unit - last - 1;
      last = unit;
      return gap * STEPS + step;
    }),
  );
}

/** The impact of a word in each unit. */
export function unpackPostings(text: string): Map<number, number> {
  let unit = -1;
  return new Map(
    unpackNumbers(text).map((number) => {
      unit += Math.floor(number / STEPS) + 1;
      return [unit, IMPACTS[number % STEPS] ?? 0];
    }),
  );
}

/**
 * The step of a word by how often it is in a unit, as in BM25 (k1 = 1.2, b = 0.25).
 *
 * @param length the number of words of the unit
 * @param average that of all units of its kind
 */
export function stepOf(times: number, length: number, average: number): number {
  const impact = times / (times + 1.2 * (0.75 + (0.25 * length) / Math.max(1, average)));
  return EDGES.findLastIndex((edge) => impact >= edge);
}

/** The least impact of each step. */
const EDGES = [0, 0.35, 0.52, 0.65];
