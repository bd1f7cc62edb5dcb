import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The result of a program: its exit code, or the signal that ended it, and its output on both streams. */
export interface Ended {
  code: number | string;
  said: string;
}

export interface Limits {
  /** Largest size of a file, in kilobytes: a write stops there, as on a full disk, and the next one fails. */
  fileSize?: number;
  /** Kills the program when it prints this. */
  killAt?: string;
  env?: Record<string, string>;
}

/** Runs a program of the project under a limit. */
export function runLimited(args: readonly string[], { fileSize, killAt, env = {} }: Limits): Promise<Ended> {
  const limit = fileSize === undefined ? '' : `ulimit -f ${fileSize * 2} && `;
  const { VITEST: _, NODE_ENV: __, ...rest } = process.env;
  return new Promise((done) => {
    // The shell's `exec` makes the program the child itself, so that signals reach it.
    const command = ['-c', `${limit}exec "$0" "$@"`, process.execPath, ...args];
    const child = execFile('sh', command, { cwd: root, env: { ...rest, ...env } }, (error, output, errors) => {
      done({ code: error?.signal ?? Number(error?.code ?? 0), said: output + errors });
    });
    let said = '';
    child.stdout?.on('data', (text: string) => {
      said += text;
      if (killAt !== undefined && said.includes(killAt)) child.kill('SIGKILL');
    });
  });
}
