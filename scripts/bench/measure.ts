import { execFile } from 'node:child_process';
import { glob, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

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

/** What a built site weighs. */
export interface SiteSize {
  files: number;
  bytes: number;
  /** The three largest pages and the three largest other files, with their bytes. */
  largest: { pages: Weighed[]; files: Weighed[] };
}

/** A file of a site and its bytes. */
export type Weighed = [path: string, bytes: number];

/** Measures the files of a built site. */
export async function sizeOf(site: string): Promise<SiteSize> {
  const all: Weighed[] = [];
  for await (const entry of glob('**/*', { cwd: site, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    all.push([path.slice(site.length + 1), (await stat(path)).size]);
  }
  all.sort(([, one], [, other]) => other - one);
  const pages = all.filter(([path]) => path.endsWith('.html'));
  const others = all.filter(([path]) => !path.endsWith('.html'));
  return {
    files: all.length,
    bytes: all.reduce((sum, [, bytes]) => sum + bytes, 0),
    largest: { pages: pages.slice(0, 3), files: others.slice(0, 3) },
  };
}

/** The transfer size of a file: gzipped, in kilobytes of 1,000 bytes. */
export async function kilobytesOf(file: string): Promise<number> {
  return (await promisify(gzip)(await readFile(file))).length / 1000;
}
