import { describeError } from './build/describe-error.ts';
import { readArguments } from './import/read-arguments.ts';
import { runImport } from './import/run-import.ts';
import { startProgress } from './terminal/progress.ts';

const progress = startProgress({ unit: 'posts', every: 1000 });
try {
  process.exitCode = await runImport(readArguments(process.argv.slice(2)), progress);
} catch (error) {
  process.exitCode = 1;
  progress.say(describeError(error));
} finally {
  progress.stop();
}
