/** Random values from a seed, so that every run measures the same texts. */
export interface Random {
  /** From 0 to 1, without 1. */
  next(): number;
  /** A whole number from 0 to `end`, without `end`. */
  below(end: number): number;
  /** True in this share of cases. */
  chance(share: number): boolean;
  /** One of the list, each as likely as the others. */
  pick<T>(list: readonly T[]): T;
  /** One of the list; the nth is taken in proportion to 1/n (Zipf’s law). */
  pickByRank<T>(list: readonly T[]): T;
  /** A log-normal number with this median. `spread` is the standard deviation of its logarithm. */
  logNormal(median: number, spread: number): number;
}

/** The generator mulberry32, with the distributions that texts have. */
export function randomFrom(seed: number): Random {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (end: number) => Math.floor(next() * end);
  const at = <T>(list: readonly T[], index: number): T => {
    if (list.length === 0) throw new RangeError('Nothing to choose from');
    return list[Math.min(index, list.length - 1)] as T;
  };
  return {
    next,
    below,
    chance: (share) => next() < share,
    pick: (list) => at(list, below(list.length)),
    // The inverse of the distribution function ln(rank) / ln(length).
    pickByRank: (list) => at(list, Math.floor((list.length + 1) ** next()) - 1),
    // Box and Muller’s transform gives a normal number from two even ones.
    logNormal: (median, spread) =>
      median * Math.exp(spread * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}
