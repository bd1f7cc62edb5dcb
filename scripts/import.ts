import { describeError } from './build/describe-error.ts';
import { readArguments } from '../src/import/read-arguments.ts';
import { runImport } from '../src/import/run-import.ts';
import { startProgress } from '../src/terminal/progress.ts';

const progress = startProgress({ unit: 'posts', every: 1000 });
const stop = new AbortController();
// Pressed a second time, Ctrl-C ends the program at once.
process.once('SIGINT', () => stop.abort());
try {
  process.exitCode = await runImport(readArguments(process.argv.slice(2)), progress, stop.signal);
} catch (error) {
  process.exitCode = 1;
  progress.say(describeError(error));
} finally {
  progress.stop();
}
