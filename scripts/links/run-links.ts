import { existsSync } from 'node:fs';
import { collections } from '../../src/loaders/collections.ts';
import { withLock, StoppedWaiting } from '../../src/files/with-lock.ts';
import { report } from '../../src/report/report.ts';
import { linesOf } from '../../src/report/report-to-terminal.ts';
import { removeUnfinished } from '../../src/files/unfinished-file.ts';
import { dayOf } from './ask/clock.ts';
import { dueAddresses, dueCopies, isMeant } from './due.ts';
import { LinksFile } from './file/links-file.ts';
import { askForAll } from './ask-for-all.ts';
import { diagnosticsOfDamaged, diagnosticsOfLink } from './link-diagnostics.ts';
import type { Arguments } from './read-arguments.ts';
import { readCited } from './read-cited.ts';
import { describePlan, describeTotals, needsAnEye } from './report.ts';
import type { Listener, Surroundings } from './surroundings.ts';

/**
 * Checks the outside addresses of an archive and saves the results.
 *
 * @returns the exit code: 0 when every address was found or is unclear, 2 when something needs a person's attention or
 *   was left for another run, 130 when the run was stopped
 * @throws an Error for the user when the content has faults, no host answers, or the file cannot be written
 */
export async function runLinks(settings: Arguments, listener: Listener, surroundings: Surroundings): Promise<number> {
  const { folder, stop } = surroundings;
  if (settings.dryRun || !existsSync(folder)) return check(settings, listener, surroundings);
  const onWait = () => listener.say('Another link check of this folder is running. Waiting for it to finish …');
  try {
    return await withLock({ folder, name: 'links', onWait, stop }, async () => {
      await removeUnfinished(folder, (name) => name === collections.links.file);
      return check(settings, listener, surroundings);
    });
  } catch (error) {
    if (!(error instanceof StoppedWaiting)) throw error;
    listener.say(error.message);
    return 130;
  }
}

async function check(settings: Arguments, listener: Listener, surroundings: Surroundings): Promise<number> {
  const { folder, folderName, clock, stop } = surroundings;
  const { addresses, damaged, known } = await readCited(folder, folderName);
  const meant = addresses.filter(({ address }) => isMeant(address, settings.only ?? ''));
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
  const placesOf = new Map(meant.map(({ address, places }) => [address, places]));
  const file = await LinksFile.open(folder, known, clock);
  const { left } = await askForAll({ due, copies, placesOf }, file, listener, surroundings);
  listener.say(describeTotals(meant, known));
  if (settings.format !== 'terminal') {
    const problems = meant.flatMap(({ address, places }) => diagnosticsOfLink(known.get(address), places));
    surroundings.print(report([...unreadable, ...problems], { format: settings.format, folder: folderName }));
  }
  if (stop.aborted) {
    listener.say('Stopped. Run it again to continue.');
    return 130;
  }
  const isWell = meant.every(({ address }) => !needsAnEye(known.get(address)));
  return isWell && left === 0 && damaged.length === 0 ? 0 : 2;
}
