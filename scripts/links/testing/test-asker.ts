import { setImmediate } from 'node:timers/promises';
import type { Clock } from '../ask/clock.ts';
import type { Requester } from '../ask/follow.ts';
import { HostGate } from '../ask/host-gate.ts';
import { request, type RequestSettings } from '../ask/request.ts';

/** A clock whose time passes only during sleeps, and then at once. */
export interface TestClock extends Clock {
  /** All sleeps, in milliseconds. */
  slept: number[];
}

export function testClock(start = '2026-05-03T10:00:00Z'): TestClock {
  let now = Date.parse(start);
  const slept: number[] = [];
  return {
    slept,
    now: () => now,
    async sleep(milliseconds, stop) {
      slept.push(milliseconds);
      now += milliseconds;
      await setImmediate();
      stop.throwIfAborted();
    },
  };
}

export interface TestAsker extends Requester {
  clock: TestClock;
}

/** Makes requests with small limits and pauses of at most a millisecond, unless a test sets them. */
export function testAsker(
  fetch: RequestSettings['fetch'],
  { pause = 1, stop = new AbortController().signal, timeLimit = 2_000, clock = testClock() } = {},
): TestAsker {
  const settings = { userAgent: 'test', timeLimit, bodyLimit: 64 * 1024, stop, fetch };
  return {
    clock,
    stop,
    gate: new HostGate(pause, clock, stop),
    request: (address, method) => request(address, method, settings),
  };
}
