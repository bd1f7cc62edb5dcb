import type { FoundDate } from './find-dates.ts';

/** What the dates in a list of notes say of when it was closed. */
export interface NewestDate {
  newest: FoundDate;
  /** Dates that are taken for slips: more than a year newer than nearly all others. */
  slips: FoundDate[];
  /** The one date that is newer than all others by more than {@link LONE_DAYS} days. */
  lone?: FoundDate;
  /** How many dates there are. */
  count: number;
}

/** From how many dates on one can stand out. */
const ENOUGH = 5;
/** Which share of the dates "nearly all" is. */
const NEARLY_ALL = 0.9;
const YEAR_DAYS = 366;
const LONE_DAYS = 45;

/** The newest of the dates of a post's notes, slips apart; undefined where there is none. */
export function newestDate(dates: readonly FoundDate[]): NewestDate | undefined {
  const sorted = [...dates].sort((a, b) => dayNumber(a) - dayNumber(b));
  const limit = sorted[Math.ceil(sorted.length * NEARLY_ALL) - 1];
  const kept =
    limit && sorted.length >= ENOUGH
      ? sorted.filter((date) => dayNumber(date) - dayNumber(limit) <= YEAR_DAYS)
      : sorted;
  const newest = kept.at(-1);
  if (!newest) return undefined;
  const others = kept.filter(({ date }) => date.slice(0, 7) !== newest.date.slice(0, 7));
  const next = others.at(-1);
  const isLone =
    kept.length >= ENOUGH &&
    next &&
    others.length === kept.length - 1 &&
    dayNumber(newest) - dayNumber(next) > LONE_DAYS;
  return { newest, slips: sorted.slice(kept.length), count: sorted.length, ...(isLone && { lone: newest }) };
}

function dayNumber({ date }: FoundDate): number {
  return Date.parse(date.padEnd(10, '-01')) / 86_400_000;
}
