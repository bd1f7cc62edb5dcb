import { plural } from '../../src/base/plural.ts';
import { UserError } from '../../src/base/user-error.ts';
import { dayOf } from './ask/clock.ts';
import type { Requester, End } from './ask/follow.ts';
import { HostGate, hostOf } from './ask/host-gate.ts';
import { request } from './ask/request.ts';
import { checkAll } from './check-all.ts';
import { linesOf } from '../../src/report/report-to-terminal.ts';
import type { LinksFile } from './file/links-file.ts';
import { afterCheck } from './file/update.ts';
import { diagnosticsOfLink } from './link-diagnostics.ts';
import { searchCopies } from './search-copies.ts';
import type { Listener, RunEnvironment } from './run-environment.ts';

/** The requests of a run. */
export interface Plan {
  /** Addresses to request, in this order. */
  due: readonly string[];
  /** Copies to look for in the web archive. */
  copies: readonly { address: string; near: string }[];
  locationsOf: ReadonlyMap<string, readonly string[]>;
}

/** If at least this many hosts were asked and none answered, this machine is offline. */
const DISCONNECTED = { atTheEnd: 3, atOnce: 10 };

/**
 * Makes all requests of a plan and saves the answers as it goes, until all are made or the run is stopped.
 *
 * @returns the number of addresses and copies left for another run
 * @throws a UserError if no host answers; then nothing is written
 */
export async function makeRequests(
  plan: Plan,
  file: LinksFile,
  listener: Listener,
  environment: RunEnvironment,
): Promise<{ left: number }> {
  const { clock, pause, parallel, archiveApi: api } = environment;
  const ownStop = new AbortController();
  const stop = AbortSignal.any([environment.stop, ownStop.signal]);
  const asker: Requester = {
    stop,
    gate: new HostGate(pause, clock, stop),
    request: (address, method) => request(address, method, { ...environment, stop }),
  };
  const total = plan.due.length + plan.copies.length;
  const silentHosts = new Set<string>();
  let hasAnswer = false;
  let done = 0;

  const afterEach = async () => {
    done++;
    listener.progress(done / total, done);
    if (hasAnswer) await file.saveNowAndThen();
  };
  const onResult = async (address: string, end: End) => {
    const record = afterCheck(file.known.get(address), address, end, dayOf(clock.now()));
    file.known.set(address, record);
    const problems = diagnosticsOfLink(record, plan.locationsOf.get(address) ?? []);
    for (const line of linesOf(problems, { folder: environment.folderName })) listener.say(line);
    if (end.reply) hasAnswer = true;
    else if (!end.isRefused) silentHosts.add(hostOf(end.address));
    if (isDisconnected(DISCONNECTED.atOnce)) throw disconnected();
    await afterEach();
  };
  const isDisconnected = (hosts: number) => !hasAnswer && silentHosts.size >= hosts;

  try {
    const left = await checkAll(plan.due, { asker, clock, parallel, onResult });
    if (isDisconnected(DISCONNECTED.atTheEnd)) throw disconnected();
    if (left.length > 0) listener.say(describeLeft(left));
    const { unanswered, problem } = await searchCopies(plan.copies, file.known, { api, asker, clock }, afterEach);
    if (unanswered > 0) listener.say(describeUnanswered(unanswered, problem));
    await file.save();
    return { left: left.length + unanswered };
  } catch (error) {
    // Stops the other requests before the caller sees the error.
    ownStop.abort(error);
    if (!environment.stop.aborted) throw error;
    if (hasAnswer) await file.save();
    return { left: total - done };
  }
}

function disconnected(): Error {
  return new UserError('No host answered. Is this machine online? Nothing was written.');
}

function describeLeft(left: readonly string[]): string {
  const hosts = [...new Set(left.map(hostOf))].join(', ');
  return `${plural(left.length, 'address was', 'addresses were')} left for another run: ${hosts} did not answer or asked for a pause.`;
}

function describeUnanswered(count: number, problem: string): string {
  return `${plural(count, 'copy was', 'copies were')} left for another run: the web archive did not answer (${problem}).`;
}
