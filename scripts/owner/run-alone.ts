import { describeError } from '../build/describe-error.ts';

/** Runs a command as the whole program: its exit code becomes that of the process. */
export async function runAlone(run: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
