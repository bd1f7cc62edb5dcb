import { contentFolder } from '../src/loaders/content-folder.ts';
import { startProgress } from '../src/terminal/progress.ts';
import { describeError } from './build/describe-error.ts';
import { AVAILABILITY_API } from './links/archive-copy.ts';
import { systemClock } from './links/ask/clock.ts';
import { webFetch } from './links/ask/web-fetch.ts';
import { readArguments } from './links/read-arguments.ts';
import { runLinks } from './links/run-links.ts';
import { packageManifest } from './owner/package-manifest.ts';
import { runAlone } from './owner/run-alone.ts';

export { USAGE } from './links/read-arguments.ts';

/** Checks the addresses that the content cites. Resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  const stopper = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopper.abort());
  let progress = startProgress({ unit: 'addresses', every: 10 });
  try {
    const settings = readArguments(args);
    // Standard output is for programs.
    if (settings.format !== 'terminal') progress = startProgress({ unit: 'addresses', every: 10 }, process.stderr);
    return await runLinks(settings, progress, {
      folder: contentFolder.path,
      folderName: contentFolder.name,
      print: (text) => console.log(text),
      clock: systemClock,
      pause: 1000,
      parallel: 8,
      userAgent: userAgent(process.env['SITE_URL']),
      timeLimit: 20_000,
      bodyLimit: 64 * 1024,
      archiveApi: AVAILABILITY_API,
      stop: stopper.signal,
      fetch: webFetch(settings),
    });
  } catch (error) {
    progress.say(describeError(error));
    return 1;
  } finally {
    progress.stop();
  }
}

/** The user agent, which tells servers the program and the site. */
function userAgent(site: string | undefined): string {
  return `Steppe/${packageManifest().version} (checks the addresses that an archive cites${site ? `; +${site}` : ''})`;
}

if (import.meta.main) await runAlone(run);
