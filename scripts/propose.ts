import { contentFolder } from '../src/loaders/content-folder.ts';
import { startProgress } from '../src/terminal/progress.ts';
import { describeError } from './build/describe-error.ts';
import { runAlone } from './owner/run-alone.ts';
import { readArguments } from './propose/read-arguments.ts';
import { runPropose } from './propose/run-propose.ts';

export { USAGE } from './propose/read-arguments.ts';

/** Proposes terms for the vocabulary of the archive in the working folder. Resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  // Standard output is for the proposals.
  const progress = startProgress({ unit: 'articles', every: 100 }, process.stderr);
  try {
    return await runPropose(readArguments(args), {
      folder: contentFolder.path,
      folderName: contentFolder.name,
      print: (text) => console.log(text),
      progress,
    });
  } catch (error) {
    progress.say(describeError(error));
    return 1;
  } finally {
    progress.stop();
  }
}

if (import.meta.main) await runAlone(run);
