import { existsSync } from 'node:fs';
import { readArguments } from '../src/import/read-arguments.ts';
import { runImport } from '../src/import/run-import.ts';
import { startProgress } from '../src/terminal/progress.ts';
import { describeError } from './build/describe-error.ts';
import { runAlone } from './owner/run-alone.ts';

export { USAGE } from '../src/import/read-arguments.ts';

/** Imports articles, or with `sources` the library of a reference manager. Resolves to 0, to 2 if a person must look at something, and to 1 if it failed. */
export async function run(args: readonly string[]): Promise<number> {
  const progress = startProgress({ unit: 'posts', every: 1000 });
  const stop = new AbortController();
  // A second Ctrl+C ends the program at once.
  process.once('SIGINT', () => stop.abort());
  try {
    const [first, ...rest] = args;
    if (first === 'sources' && !existsSync(first)) {
      const { importSources } = await import('../src/import/sources/import-sources.ts');
      return await importSources(rest, (text) => progress.say(text));
    }
    return await runImport(readArguments(args), progress, stop.signal);
  } catch (error) {
    progress.say(describeError(error));
    return 1;
  } finally {
    progress.stop();
  }
}

if (import.meta.main) await runAlone(run);
