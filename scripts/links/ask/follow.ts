import { failureOf } from './failure-of.ts';
import { type HostGate, hostOf } from './host-gate.ts';
import { isLostToFrontPage, judge, type Judgement } from './judge.ts';
import type { Method, Reply } from './request.ts';

/** How requests are made. */
export interface Asker {
  gate: HostGate;
  request: (address: string, method: Method) => Promise<Reply>;
  stop: AbortSignal;
}

/** What an address led to in the end. */
export interface End extends Judgement {
  /** The last address that was asked for. */
  address: string;
  /** The last answer; undefined where none came. */
  reply: Reply | undefined;
  /** Set when the address, or one that it redirects to, was not asked for, as it is not public. */
  isRefused?: boolean;
}

const MOST_REDIRECTS = 10;

/**
 * Asks for an address, and for each one that it is redirected to, of each host in its turn.
 *
 * @throws only that the program was stopped
 */
export async function follow(first: string, method: Method, asker: Asker): Promise<End> {
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
    if (next === '') return failed(step, 'a redirect leads to no address of the web');
    if (seen.has(next)) return failed(step, 'redirects lead in a circle');
    if (seen.size > MOST_REDIRECTS) return failed(step, `more than ${MOST_REDIRECTS} redirects`);
    before = step.reply;
    address = next;
  }
}

async function ask(address: string, method: Method, { gate, request, stop }: Asker): Promise<End> {
  try {
    const reply = await gate.pass(hostOf(address), () => request(address, method));
    return { address, reply, ...judge(reply.status) };
  } catch (error) {
    stop.throwIfAborted();
    return { address, reply: undefined, outcome: 'failed', ...failureOf(error) };
  }
}

/** Where an answer redirects to; undefined where it does not, empty where that is no address of the web. */
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
  if (!isLostToFrontPage(first, end.address)) return end;
  return { ...end, outcome: 'unclear', problem: 'redirects lead to the front page' };
}

function failed(end: End, problem: string): End {
  return { ...end, outcome: 'failed', problem, isPassing: false };
}
