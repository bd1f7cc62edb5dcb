import { setTimeout } from 'node:timers/promises';

/** The time, and a way to wait. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Rejects when the program is stopped. */
  sleep: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
};

/** The UTC day of a time, as YYYY-MM-DD. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
