import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { run } from './run.mjs';

const here = JSON.stringify(new URL('run.mjs', import.meta.url).href);

/** A program that prints its process id and waits. */
const waiting = `console.log(process.pid); setTimeout(() => {}, 60_000);`;

/** A program that runs the waiting one, in the way under test. */
const running = `
  import { run } from ${here};
  process.exitCode = await run(process.execPath, ['--eval', ${JSON.stringify(waiting)}]);
`;

test('resolves to the exit code of the program', async () => {
  expect(await run(process.execPath, ['--eval', 'process.exit(3)'])).toBe(3);
});

test('says which program could not be run', async () => {
  await expect(run('no-such-program', [])).rejects.toThrow('Could not run no-such-program');
});

test('passes on a signal to stop', async () => {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', running]);
  await once(child.stdout, 'data');
  child.kill('SIGTERM');
  expect(await once(child, 'close')).toEqual([143, null]);
});

test('stops the program when the npm that started it has ended', async ({ skip }) => {
  skip(process.platform === 'win32', 'Windows has no “sh”');
  const env = { ...process.env, npm_lifecycle_event: 'start', PROGRAM: running };
  const npm = spawn('sh', ['-c', `"${process.execPath}" --input-type=module --eval "$PROGRAM"; true`], { env });
  const pid = Number((await once(npm.stdout, 'data'))[0]);
  npm.kill('SIGKILL');
  await expect.poll(() => isRunning(pid), { timeout: 5_000 }).toBe(false);
});

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
