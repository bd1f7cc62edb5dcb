import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { programEnvironment } from './program-environment.ts';

const root = join(import.meta.dirname, '..', '..');

/**
 * Runs one of the project's programs in the project's folder, like `npm run`, without environment variables of the test
 * runner. Resolves to its exit code, and its output on both streams.
 *
 * @param script the file of the program, from the project's folder. @example "scripts/build.ts"
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
