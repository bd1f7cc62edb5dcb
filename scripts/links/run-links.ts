import { existsSync } from 'node:fs';
import { collections } from '../../src/loaders/collections.ts';
import { withLock, StoppedWaiting } from '../../src/files/with-lock.ts';
import { report } from '../../src/report/report.ts';
import { linesOf } from '../../src/report/report-to-terminal.ts';
import { removeUnfinished } from '../../src/files/unfinished-file.ts';
import { dayOf } from './ask/clock.ts';
import { dueAddresses, dueCopies, matchesPattern } from './due.ts';
import { LinksFile } from './file/links-file.ts';
import { makeRequests } from './make-requests.ts';
import { diagnosticsOfDamaged, diagnosticsOfLink } from './link-diagnostics.ts';
import type { Arguments } from './read-arguments.ts';
import { readCited } from './read-cited.ts';
import { describePlan, describeTotals, needsAnEye } from './report.ts';
import type { Listener, RunEnvironment } from './run-environment.ts';

/**
 * Checks the outside addresses of an archive and saves the results.
 *
 * @returns the exit code: 0 if every address was found or is unclear, 2 if something needs a person's attention or was
 *   left for another run, 130 if the run was stopped
 * @throws a UserError if the content has faults, no host answers, or the file cannot be written
 */
export async function runLinks(settings: Arguments, listener: Listener, environment: RunEnvironment): Promise<number> {
  const { folder, stop } = environment;
  if (settings.dryRun || !existsSync(folder)) return check(settings, listener, environment);
  const onWait = () => listener.say('Another link check of this folder is running. Waiting for it to finish …');
  try {
    return await withLock({ folder, name: 'links', onWait, stop }, async () => {
      await removeUnfinished(folder, (name) => name === collections.links.file);
      return check(settings, listener, environment);
    });
  } catch (error) {
    if (!(error instanceof StoppedWaiting)) throw error;
    listener.say(error.message);
    return 130;
  }
}

async function check(settings: Arguments, listener: Listener, environment: RunEnvironment): Promise<number> {
  const { folder, folderName, clock, stop } = environment;
  const { addresses, damaged, known } = await readCited(folder, folderName);
  const meant = addresses.filter(({ address }) => matchesPattern(address, settings.only ?? ''));
  const today = dayOf(clock.now());
  const due = dueAddresses(meant, known, today, settings.olderThan);
  const copies = (settings.archive ? meant : []).flatMap((one) =>
    dueCopies(one, known.get(one.address), today, settings.olderThan).map((near) => ({ address: one.address, near })),
  );
  if (settings.dryRun) {
    listener.say(describePlan(due, copies.length));
    return 0;
  }

  const unreadable = damaged.flatMap(diagnosticsOfDamaged);
  for (const line of linesOf(unreadable, { folder: folderName })) listener.say(line);
  const locationsOf = new Map(meant.map(({ address, locations }) => [address, locations]));
  const file = await LinksFile.open(folder, known, clock);
  const { left } = await makeRequests({ due, copies, locationsOf }, file, listener, environment);
  listener.say(describeTotals(meant, known));
  if (settings.format !== 'terminal') {
    const problems = meant.flatMap(({ address, locations }) => diagnosticsOfLink(known.get(address), locations));
    environment.print(report([...unreadable, ...problems], { format: settings.format, folder: folderName }));
  }
  if (stop.aborted) {
    listener.say('Stopped. Run it again to continue.');
    return 130;
  }
  const isWell = meant.every(({ address }) => !needsAnEye(known.get(address)));
  return isWell && left === 0 && damaged.length === 0 ? 0 : 2;
}
