import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { isRunning } from '../build/is-running.ts';

/** What Astro writes to `.astro/dev.json` while `dev` runs. */
const lockFile = z.object({ pid: z.int(), url: z.url() });

/** The address at which `dev` serves an archive already; undefined if it does not. Astro serves each only once. */
export async function runningDev(root: string): Promise<string | undefined> {
  const text = await readFile(join(root, '.astro', 'dev.json'), 'utf8').catch(() => '');
  const found = lockFile.safeParse(parseJson(text)).data;
  if (!found || !isRunning(found.pid)) return undefined;
  // The process may be another, which has got the number of one that was killed.
  return (await isListening(new URL(found.url))) ? found.url : undefined;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isListening({ hostname, port }: URL): Promise<boolean> {
  return new Promise((answer) => {
    const socket = connect({ host: hostname, port: Number(port), timeout: 2000 });
    const end = (listening: boolean) => {
      socket.destroy();
      answer(listening);
    };
    socket.on('connect', () => end(true));
    socket.on('error', () => end(false));
    socket.on('timeout', () => end(false));
  });
}
