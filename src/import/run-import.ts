import { existsSync } from 'node:fs';
import { mkdir, rmdir } from 'node:fs/promises';
import { UserError } from '../base/user-error.ts';
import { collections } from '../loaders/collections.ts';
import { withLock } from '../files/with-lock.ts';
import { removeUnfinished } from '../files/unfinished-file.ts';
import { orWriteFault } from '../files/write-fault.ts';
import { begin } from './begin.ts';
import { checkOldSite } from './check-old-site.ts';
import { openMedia } from './output/media.ts';
import { readEarlierImport } from './output/earlier-import.ts';
import type { AnyReader } from './model/reader.ts';
import { bundlesOf } from './model/source.ts';
import { openSources } from './open-sources.ts';
import type { Arguments } from './read-arguments.ts';
import { readers } from './readers/registry.ts';
import { vocabularyRecords } from './vocabulary-records.ts';
import { ImportRun, type Listener } from './import-run.ts';

/** The link checker's file: it may be at work on it. */
const LINKS_FILE = collections.links.file;

/**
 * Brings files into a content folder.
 *
 * @param stop ends the import after the post at hand: the report says what was brought in, and the same import run again
 *   brings in the rest
 * @param formats the readers of all formats that files may have
 * @returns the exit code: 0 when everything was brought in, 2 when something needs a person's eye, 1 when nothing could
 *   be done
 * @throws an Error for the user when a file cannot be opened
 */
export async function runImport(
  settings: Arguments,
  listener: Listener,
  stop?: AbortSignal,
  formats: readonly AnyReader[] = readers,
): Promise<number> {
  const { files, check } = settings;
  if (check && files.length === 0) return checkOldSite(settings.into, listener.say);
  const sources = await openSources(settings.files, formats, settings.format, settings.encoding);
  const { into, dryRun, vocabulary } = settings;
  if (vocabulary !== undefined && !existsSync(vocabulary)) {
    throw new UserError(`found --vocabulary ${vocabulary}: expected a content folder`);
  }
  const importAll = async () => {
    const inputs = sources.flatMap((source) => ('input' in source ? [source.input] : []));
    const beginning = await begin(settings, inputs);
    for (const line of beginning.said) listener.say(line);
    const earlier = await readEarlierImport(into);
    const known = await vocabularyRecords(beginning.records, earlier);
    const media = await openMedia(settings.media, sources);
    return new ImportRun({ settings, listener, beginning, known, earlier, media, stop }).over(sources);
  };
  try {
    if (dryRun) return await importAll();
    const isNew = !existsSync(into);
    await orWriteFault(into, () => mkdir(into, { recursive: true }));
    const onWait = () => listener.say(`Another import into ${into} is at work. Waiting for it to end …`);
    const exit = await withLock({ folder: into, name: 'import', onWait, stop }, async () => {
      await removeUnfinished(into, (name) => name !== LINKS_FILE);
      const exit = await importAll();
      return check && exit !== 1 ? Math.max(exit, await checkOldSite(into, listener.say)) : exit;
    });
    // An import that could do nothing leaves no folder either, unless something is in it.
    if (exit === 1 && isNew) await rmdir(into).catch(() => undefined);
    return exit;
  } finally {
    for (const bundle of bundlesOf(sources)) await bundle.close();
  }
}
