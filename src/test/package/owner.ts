import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { delimiter, join, sep } from 'node:path';

/** This project's folder. */
export const project = join(import.meta.dirname, '..', '..', '..');

/** A program that runs like an owner's, and its output so far on both streams. */
export interface OwnersProgram {
  said: () => string;
  /** Its exit code, once it has ended. */
  ended: Promise<number>;
  /** Ends it, with all of its child processes. */
  stop: () => Promise<void>;
}

/**
 * Starts a program in a folder, with this machine's own Node.js and npm, without environment variables of the test run.
 */
export function startAsOwner(folder: string, command: string, args: string[], settings = {}): OwnersProgram {
  const child = spawn(command, args, { cwd: folder, env: { ...owners(process.env), ...settings }, detached: true });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data) => (said += String(data)));
  const ended = once(child, 'close').then(([code]: unknown[]) => Number(code ?? -1));
  return { said: () => said, ended, stop: () => stop(child, ended) };
}

/** Runs a program like `startAsOwner`. Resolves to its output. @throws if it fails */
export async function runAsOwner(folder: string, command: string, args: string[], settings = {}): Promise<string> {
  const { ended, said } = startAsOwner(folder, command, args, settings);
  const code = await ended;
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said()}`);
  return said();
}

async function stop(child: ChildProcess, ended: Promise<unknown>): Promise<void> {
  // The whole group, because npx does not pass on signals.
  if (child.pid !== undefined && child.exitCode === null) process.kill(-child.pid, 'SIGTERM');
  await ended;
}

/** Settings of npm that a machine may need for its registry. */
const KEPT = /^npm_config_(?:registry|cache|userconfig|globalconfig|proxy|https_proxy|noproxy|cafile)$/i;

function owners(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const names = Object.keys(env).filter(
    (name) =>
      (!/^npm_|^VITEST|^VITE_/i.test(name) || KEPT.test(name)) &&
      ![
        'BASE_URL',
        'MODE',
        'DEV',
        'PROD',
        'SSR',
        'TEST',
        'NODE_ENV',
        'NODE_OPTIONS',
        'OUT_DIR',
        'SITE_URL',
        'SITE_BASE',
        'ARCHIVE_CONTENT',
        'PORT',
        'INIT_CWD',
      ].includes(name),
  );
  const path = (env['PATH'] ?? '').split(delimiter).filter((part) => !part.includes(`node_modules${sep}`));
  return { ...Object.fromEntries(names.map((name) => [name, env[name]])), PATH: path.join(delimiter) };
}
