import { runCheck } from './check-content/run-check.ts';
import { runAlone } from './owner/run-alone.ts';

export { USAGE } from './check-content/read-arguments.ts';

/** Checks the content of the archive in the working folder. Resolves to the exit code. */
export async function run(args: readonly string[]): Promise<number> {
  return runCheck(args);
}

if (import.meta.main) await runAlone(run);
