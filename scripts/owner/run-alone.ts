import { describeError } from '../build/describe-error.ts';

/** Runs a command's program as a program of its own: its exit code is this process's. */
export async function runAlone(run: (args: readonly string[]) => Promise<number>): Promise<void> {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    console.error(describeError(error));
    process.exitCode = 1;
  }
}
