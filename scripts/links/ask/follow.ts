import { failureOf } from './failure-of.ts';
import { type HostGate, hostOf } from './host-gate.ts';
import { redirectsToFrontPage, judge, type Judgement } from './judge.ts';
import type { Method, Reply } from './request.ts';

/** How requests are made. */
export interface Requester {
  gate: HostGate;
  request: (address: string, method: Method) => Promise<Reply>;
  stop: AbortSignal;
}

/** The end of a chain of redirects. */
export interface End extends Judgement {
  /** The last address that was requested. */
  address: string;
  /** The last answer; undefined if there was none. */
  reply: Reply | undefined;
  /** Set if the address, or one that it redirects to, was not requested because it is not public. */
  isRefused?: boolean;
}

const MOST_REDIRECTS = 10;

/**
 * Requests an address and follows its redirects, each when its host is free.
 *
 * @throws only if the program was stopped
 */
export async function follow(first: string, method: Method, asker: Requester): Promise<End> {
  const seen = new Set<string>();
  let address = first;
  let before: Reply | undefined;
  for (;;) {
    seen.add(address);
    const step = await ask(address, method, asker);
    if (step.isRefused && before) {
      return { ...step, reply: before, problem: `a redirect leads to ${address}: ${step.problem}` };
    }
    if (!step.reply) return step;
    const next = redirectOf(address, step.reply);
    if (next === undefined) return step.outcome === 'well' ? arrived(first, step) : step;
    if (next === '') return failed(step, 'a redirect does not lead to a web address');
    if (seen.has(next)) return failed(step, 'redirects lead in a circle');
    if (seen.size > MOST_REDIRECTS) return failed(step, `more than ${MOST_REDIRECTS} redirects`);
    before = step.reply;
    address = next;
  }
}

async function ask(address: string, method: Method, { gate, request, stop }: Requester): Promise<End> {
  try {
    const reply = await gate.pass(hostOf(address), () => request(address, method));
    return { address, reply, ...judge(reply.status) };
  } catch (error) {
    stop.throwIfAborted();
    return { address, reply: undefined, outcome: 'failed', ...failureOf(error) };
  }
}

/** The target of a redirect; undefined for other answers, empty if it is not a web address. */
function redirectOf(address: string, { status, location }: Reply): string | undefined {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return undefined;
  const url = URL.parse(location, address);
  if (!url || !/^https?:$/.test(url.protocol)) return '';
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function arrived(first: string, end: End): End {
  if (!redirectsToFrontPage(first, end.address)) return end;
  return { ...end, outcome: 'unclear', problem: 'redirects lead to the front page' };
}

function failed(end: End, problem: string): End {
  return { ...end, outcome: 'failed', problem, isPassing: false };
}
