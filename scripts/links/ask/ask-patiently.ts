import type { Clock } from './clock.ts';
import { type Asker, type End, follow } from './follow.ts';
import { hostOf } from './host-gate.ts';
import type { Method } from './request.ts';
import { retryAfter } from './retry-after.ts';

/** What came of asking, several times if need be. */
export interface Asked extends End {
  /** Whether the host is better left alone until another day. */
  wantsRest: boolean;
}

/** Milliseconds to wait before the second, third and fourth time, unless the server names a time of its own. */
const BACK_OFF = [2_000, 8_000, 32_000];
/** A server that wants to be left alone for longer is left alone for this run. */
const LONGEST_WAIT = 120_000;

/**
 * Asks for an address until something lasting can be said of it, or four times.
 *
 * @param first how it is asked the first time; a server that does not answer HEAD well is asked with GET from then on
 * @throws only that the program was stopped
 */
export async function askPatiently(address: string, first: Method, asker: Asker, clock: Clock): Promise<Asked> {
  let method = first;
  for (let times = 1; ; times++) {
    const end = await follow(address, method, asker);
    if (end.outcome === 'well') return { ...end, wantsRest: false };
    const wait = end.isPassing ? (retryAfter(end.reply?.retryAfter, clock.now()) ?? BACK_OFF[times - 1]) : 0;
    const canGoOn = end.isPassing || (end.reply !== undefined && method === 'HEAD');
    if (!canGoOn || wait === undefined) return { ...end, wantsRest: false };
    if (wait > LONGEST_WAIT || times > BACK_OFF.length) return { ...end, wantsRest: wait > LONGEST_WAIT };
    if (wait > 0) asker.gate.hold(hostOf(end.address), wait);
    method = 'GET';
  }
}
