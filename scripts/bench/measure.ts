import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const run = promisify(execFile);

/**
 * Runs one of the project's programs.
 *
 * @returns seconds for the whole process
 * @throws when the program fails
 */
export async function secondsOf(script: string, env: Record<string, string>): Promise<number> {
  const start = performance.now();
  await run(process.execPath, [script], { env: { ...process.env, ...env }, maxBuffer: 2 ** 28 });
  return (performance.now() - start) / 1000;
}

/** The transfer size of a file: gzipped, in kilobytes of 1,000 bytes. */
export async function kilobytesOf(file: string): Promise<number> {
  return (await promisify(gzip)(await readFile(file))).length / 1000;
}

/** Measurements of one run of a program. */
export interface Cost {
  seconds: number;
  /** Peak memory including the runtime, in megabytes of 1,000,000 bytes. */
  megabytes: number;
}

/**
 * Runs one of the project's programs and measures its time and memory.
 *
 * @param options for Node.js, as in the script of package.json
 * @param codes the exit codes that mean success
 * @throws when the program fails
 */
export async function costOf(
  script: string,
  args: readonly string[],
  { options = [], codes = [0] }: { options?: readonly string[]; codes?: readonly number[] } = {},
): Promise<Cost> {
  const memory = fileURLToPath(new URL('print-memory.ts', import.meta.url));
  const start = performance.now();
  const { code, errors } = await new Promise<{ code: number | string; errors: string }>((done) => {
    const all = [...options, '--import', memory, script, ...args];
    execFile(process.execPath, all, { maxBuffer: 2 ** 28 }, (error, _, stderr) =>
      done({ code: error?.code ?? 0, errors: stderr }),
    );
  });
  if (typeof code !== 'number' || !codes.includes(code)) throw new Error(`${script} ended with ${code}.\n${errors}`);
  const kilobytes = Number(/^memory (\d+)$/m.exec(errors)?.[1]);
  return { seconds: (performance.now() - start) / 1000, megabytes: (kilobytes * 1024) / 1e6 };
}
