import project from '../package.json' with { type: 'json' };
import { contentFolder } from '../src/loaders/content-folder.ts';
import { describeError } from './build/describe-error.ts';
import { AVAILABILITY_API } from './links/archive-copy.ts';
import { systemClock } from './links/ask/clock.ts';
import { webFetch } from './links/ask/web-fetch.ts';
import { readArguments } from './links/read-arguments.ts';
import { runLinks } from './links/run-links.ts';
import { startProgress } from '../src/terminal/progress.ts';

const stopper = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopper.abort());

/** Tells servers which program asks, and for which site. */
const site = process.env['SITE_URL'];
const userAgent = `Steppe/${project.version} (checks the addresses that an archive cites${site ? `; +${site}` : ''})`;

let progress = startProgress({ unit: 'addresses', every: 10 });
try {
  const settings = readArguments(process.argv.slice(2));
  // Programs read what goes to standard output.
  if (settings.format !== 'terminal') progress = startProgress({ unit: 'addresses', every: 10 }, process.stderr);
  process.exitCode = await runLinks(settings, progress, {
    folder: contentFolder.path,
    folderName: contentFolder.name,
    print: (text) => console.log(text),
    clock: systemClock,
    pause: 1000,
    parallel: 8,
    userAgent,
    timeLimit: 20_000,
    bodyLimit: 64 * 1024,
    archiveApi: AVAILABILITY_API,
    stop: stopper.signal,
    fetch: webFetch(settings),
  });
} catch (error) {
  process.exitCode = 1;
  progress.say(describeError(error));
} finally {
  progress.stop();
}
