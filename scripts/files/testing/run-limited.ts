import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** What came of a program: its exit code, or the signal that ended it, and what it said on both streams. */
export interface Ended {
  code: number | string;
  said: string;
}

export interface Limits {
  /** Kilobytes that no file may grow beyond: the write that would goes as far as that, as on a full disk, the next fails. */
  fileSize?: number;
  /** The operation on files, by number, at which it is killed. */
  dieAt?: number;
  env?: Record<string, string>;
}

/** Runs a program of the project under a limit; without one, it says how many operations on files there were. */
export function runLimited(args: readonly string[], { fileSize, dieAt, env = {} }: Limits): Promise<Ended> {
  const limit = fileSize === undefined ? '' : `ulimit -f ${fileSize * 2} && `;
  const watch = fileSize === undefined ? ['--import', './scripts/files/testing/die-at.ts'] : [];
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env;
  const options = { cwd: root, env: { ...rest, ...env, ...(dieAt !== undefined && { DIE_AT: String(dieAt) }) } };
  return new Promise((done) => {
    // The shell's `exec` makes the program the child itself, so that its signal is seen here.
    const command = ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...watch, ...args];
    execFile('sh', command, options, (error, output, errors) => {
      done({ code: error?.signal ?? Number(error?.code ?? 0), said: output + errors });
    });
  });
}
