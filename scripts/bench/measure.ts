import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

const run = promisify(execFile);

/**
 * Runs one of the project's programs.
 *
 * @returns the seconds that it took, as a whole process
 * @throws when the program fails
 */
export async function secondsOf(script: string, env: Record<string, string>): Promise<number> {
  const start = performance.now();
  await run(process.execPath, [script], { env: { ...process.env, ...env }, maxBuffer: 2 ** 28 });
  return (performance.now() - start) / 1000;
}

/** The size of a file as it is sent: in kilobytes of 1,000 bytes, compressed with gzip. */
export async function kilobytesOf(file: string): Promise<number> {
  return (await promisify(gzip)(await readFile(file))).length / 1000;
}
