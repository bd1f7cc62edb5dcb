import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { whenNpmEnds } from './when-npm-ends.mjs';

const passedOn = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in this terminal and passes on the signals to stop, except Ctrl+C, which a terminal sends to both.
 * Resolves to its exit code: 128 plus the number of the signal if a signal ended it.
 *
 * @returns {Promise<number>}
 */
export async function run(command, args, options = {}) {
  const child = spawn(command, args, { stdio: 'inherit', ...options });
  const passOn = (signal) => {
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  };
  for (const signal of passedOn) process.on(signal, passOn);
  const stopWatching = whenNpmEnds(() => child.kill('SIGTERM'));
  try {
    return await new Promise((resolve, reject) => {
      child.on('error', (cause) => reject(new Error(`Could not run ${command}: ${cause.message}`, { cause })));
      child.on('close', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
    });
  } finally {
    stopWatching();
    for (const signal of passedOn) process.off(signal, passOn);
  }
}
