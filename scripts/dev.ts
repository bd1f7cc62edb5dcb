import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPort } from './bootstrap/read-port.mjs';
import { UserError } from '../src/base/user-error.ts';
import { run as runProgram } from './bootstrap/run.mjs';
import { readOwnerConfig } from './owner/owner-config.ts';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { runAlone } from './owner/run-alone.ts';
import { SCHEMAS_FOLDER } from './schemas/schemas-folder.ts';
import { freePort } from './serve/listen.ts';
import { runningDev } from './serve/running-dev.ts';
import { toolPath } from './tools/tool-path.ts';

export const USAGE = `steppe dev [options of astro dev]

  Shows the site while you write: every edit of the content appears at once.

  PORT=NUMBER           the port; 0 means any that is free
  ARCHIVE_CONTENT=DIR   the folder of the content, instead of content`;

/** Serves the archive in the working folder while it is edited. */
export async function run(given: readonly string[]): Promise<number> {
  const config = await readOwnerConfig(process.cwd());
  const names = (option: string) => given.some((one) => one === option || one.startsWith(`${option}=`));
  const served = names('--force') || names('--ignore-lock') ? undefined : await runningDev(process.cwd());
  // Of a port that was chosen, it is said first whether it is free.
  if (served !== undefined && !process.env['PORT'] && !names('--port')) throw servedAlready(served);
  const host = names('--host') ? [] : ['--host', '127.0.0.1'];
  const wanted = readPort(process.env['PORT'], config.port);
  const port = names('--port') ? [] : ['--port', String(await freePort(wanted))];
  if (served !== undefined) throw servedAlready(served);
  await renewSchemas(process.cwd());
  const args = [await toolPath('astro'), 'dev', ...host, ...port, ...given];
  return runProgram(process.execPath, args, { env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
}

/** Writes the schemas of editors again, if the owner has some, so that they know the records of today. */
async function renewSchemas(root: string): Promise<void> {
  if (!existsSync(join(root, SCHEMAS_FOLDER))) return;
  const { writeSchemas } = await import('./schemas/write-schemas.ts');
  const { readContent } = await import('../src/loaders/read-content.ts');
  await writeSchemas(root, contentFolder.path, (await readContent(contentFolder.path)).records);
}

function servedAlready(address: string): UserError {
  return new UserError(
    `This archive is served already, at ${address}. Open that address, or stop the other \`dev\` first.`,
  );
}

if (import.meta.main) await runAlone(run);
