import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../bootstrap/run.mjs';
import { UserError } from '../../src/base/user-error.ts';

/** The oldest version of Node.js on which everything runs. */
const NEEDED = 24;

/**
 * Runs this program again in the Node.js of the package if the current one is too old, or was started without options
 * that the command needs. Resolves to the exit code, or to `undefined` if the current one is suitable.
 *
 * @throws if a newer Node.js is needed and not installed
 */
export async function runAgain(nodeOptions: readonly string[]): Promise<number | undefined> {
  const isOld = Number.parseInt(process.versions.node, 10) < NEEDED;
  if (!isOld && nodeOptions.every((option) => process.execArgv.includes(option))) return undefined;
  const node = isOld ? packagedNode() : process.execPath;
  return run(node, [...nodeOptions, ...process.argv.slice(1)]);
}

function packagedNode(): string {
  const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
  const file = join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(file)) return file;
  throw new UserError(
    `Found Node.js ${process.versions.node}, expected ${NEEDED} or newer. Steppe brings one along, but npm has not installed it: ` +
      'npm skips install scripts when it is told to.\n' +
      'Run `npm rebuild node --ignore-scripts=false`, or install a newer Node.js.',
  );
}
