import { setTimeout } from 'node:timers/promises';

/** The time, and how to let it pass. */
export interface Clock {
  /** Milliseconds since 1970. */
  now: () => number;
  /** Rejects when it is told to stop. */
  sleep: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { signal }),
};

/** The day of a time in UTC, as YYYY-MM-DD. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
