import { requestWithRetries } from './ask/request-with-retries.ts';
import type { Clock } from './ask/clock.ts';
import type { Requester, End } from './ask/follow.ts';
import { hostOf } from './ask/host-gate.ts';

/** After this many unanswered requests in a row to a host, its other addresses are left for another run. */
const MOST_SILENCES = 3;

export interface CheckSettings {
  asker: Requester;
  clock: Clock;
  /** The number of hosts asked at the same time. */
  parallel: number;
  /** Called for each address, in the order of responses. */
  onResult: (address: string, end: End) => Promise<void>;
}

/**
 * Requests addresses: one after the other for each host, several hosts at the same time.
 *
 * @returns the addresses that were left because their hosts do not answer or asked for a pause
 * @throws if the program was stopped, or what `onResult` throws
 */
export async function checkAll(addresses: readonly string[], settings: CheckSettings): Promise<string[]> {
  // The host with the most addresses takes the longest, so it goes first.
  const hosts = [...Map.groupBy(addresses, hostOf)].sort(([, a], [, b]) => b.length - a.length);
  const queue = hosts.values();
  const left: string[] = [];
  const work = async () => {
    for (const [host, list] of queue) left.push(...(await checkHost(host, list, settings)));
  };
  await Promise.all(Array.from({ length: settings.parallel }, work));
  return left;
}

async function checkHost(host: string, addresses: readonly string[], settings: CheckSettings): Promise<string[]> {
  let silences = 0;
  for (const [index, address] of addresses.entries()) {
    const end = await requestWithRetries(address, 'HEAD', settings.asker, settings.clock);
    await settings.onResult(address, end);
    const isSilent = end.isPassing && hostOf(end.address) === host;
    silences = isSilent ? silences + 1 : 0;
    if (end.wantsRest || silences === MOST_SILENCES) return addresses.slice(index + 1);
  }
  return [];
}
