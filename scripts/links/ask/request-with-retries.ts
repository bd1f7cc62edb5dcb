import type { Clock } from './clock.ts';
import { type Requester, type End, follow } from './follow.ts';
import { hostOf } from './host-gate.ts';
import type { Method } from './request.ts';
import { retryAfter } from './retry-after.ts';

/** The result of a request with its retries. */
export interface RequestResult extends End {
  /** Whether the host should not be asked again in this run. */
  wantsRest: boolean;
}

/** Milliseconds before the second, third and fourth attempt, unless the server names a time. */
const BACK_OFF = [2_000, 8_000, 32_000];
/** A server that asks for a longer pause is not asked again in this run. */
const LONGEST_WAIT = 120_000;

/**
 * Requests an address until the result is final, at most four times.
 *
 * @param first the method of the first attempt; after a server that does not handle HEAD, GET is used from then on
 * @throws only when the program was stopped
 */
export async function requestWithRetries(
  address: string,
  first: Method,
  asker: Requester,
  clock: Clock,
): Promise<RequestResult> {
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
