import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { type WeighedFile, weighFiles } from '../build/measure-folder.ts';

/** Measurements of one run of a program. */
export interface Cost {
  seconds: number;
  /** Seconds of all processors together, with those of programs that it started. */
  cpu: number;
  /** Peak memory including the runtime, in megabytes of 1,000,000 bytes, without programs that it started. */
  megabytes: number;
}

/**
 * Runs one of the project's programs and measures its time and memory.
 *
 * @param args its path, and its arguments
 * @param options for Node.js, as in the script of package.json
 * @param codes the exit codes that mean success
 * @throws when the program fails
 */
export async function costOf(
  args: readonly string[],
  {
    options = [],
    codes = [0],
    env = {},
  }: { options?: readonly string[]; codes?: readonly number[]; env?: Record<string, string> } = {},
): Promise<Cost> {
  const usage = fileURLToPath(new URL('print-usage.ts', import.meta.url));
  const start = performance.now();
  const { code, errors } = await new Promise<{ code: number | string; errors: string }>((done) => {
    const all = [...options, '--import', usage, ...args];
    const settings = { maxBuffer: 2 ** 28, env: { ...process.env, ...env } };
    execFile(process.execPath, all, settings, (error, _, stderr) => done({ code: error?.code ?? 0, errors: stderr }));
  });
  if (typeof code !== 'number' || !codes.includes(code)) throw new Error(`${args[0]} ended with ${code}.\n${errors}`);
  const [, kilobytes, cpu] = /^usage (\d+) ([\d.]+)$/m.exec(errors) ?? [];
  return {
    seconds: (performance.now() - start) / 1000,
    cpu: Number(cpu),
    megabytes: (Number(kilobytes) * 1024) / 1e6,
  };
}

/** The three largest pages of a built site, then the three largest other files. */
export async function largestOf(site: string): Promise<WeighedFile[]> {
  const files = (await weighFiles(site)).sort((one, other) => other.bytes - one.bytes);
  const isPage = ({ path }: WeighedFile) => path.endsWith('.html');
  return [...files.filter(isPage).slice(0, 3), ...files.filter((file) => !isPage(file)).slice(0, 3)];
}

/** The transfer size of a file: gzipped, in kilobytes of 1,000 bytes. */
export async function kilobytesOf(file: string): Promise<number> {
  return (await promisify(gzip)(await readFile(file))).length / 1000;
}
