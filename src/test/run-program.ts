import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { programEnvironment } from './program-environment.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Runs one of the project's programs in the project's folder, as `npm run` does, without what the tests' own runner has
 * set in the environment: its exit code, and what it said on both streams.
 *
 * @param script The program's file, from the project's folder: `scripts/build.ts`.
 */
export function runProgram(
  script: string,
  args: readonly string[] = [],
  settings: Record<string, string> = {},
): Promise<{ code: number; said: string }> {
  const options = { cwd: root, env: programEnvironment(settings), maxBuffer: 2 ** 26 };
  return new Promise((done, fail) => {
    execFile(process.execPath, [script, ...args], options, (error, output, errors) => {
      if (error && typeof error.code !== 'number')
        fail(new Error(`${script} did not end by itself.`, { cause: error }));
      else done({ code: Number(error?.code ?? 0), said: output + errors });
    });
  });
}
