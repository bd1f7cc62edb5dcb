import { relative } from 'node:path';
import { parseOptions } from '../src/terminal/parse-options.ts';
import { readPort } from './bootstrap/read-port.mjs';
import { whenNpmEnds } from './bootstrap/when-npm-ends.mjs';
import { readOwnerConfig } from './owner/owner-config.ts';
import { runAlone } from './owner/run-alone.ts';
import { serveFolder } from './serve/serve-folder.ts';

export const USAGE = `steppe preview

  Serves the site that was built, to this machine alone, as a host would.

  PORT=NUMBER       the port; 0 means any that is free
  OUT_DIR=DIR       the folder of the site
  SITE_BASE=/PATH   the path that it was built for`;

/** Serves the built site until it is stopped. */
export async function run(args: readonly string[]): Promise<number> {
  parseOptions(args, {}, { usage: USAGE });
  const { OUT_DIR, SITE_BASE, PORT } = process.env;
  const config = await readOwnerConfig(process.cwd());
  const root = OUT_DIR || relative(process.cwd(), config.outDir);
  const base = SITE_BASE || config.base || '/';
  const { url, close } = await serveFolder({ root, base, port: readPort(PORT, config.port) });
  console.log(`Serving ${root} at ${url}\nStop it with Ctrl+C.`);
  const stop = () => void close();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  whenNpmEnds(stop);
  return 0;
}

if (import.meta.main) await runAlone(run);
