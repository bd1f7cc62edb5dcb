import { type ChildProcess, spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/** How often to ask for the page, in milliseconds. */
const PAUSE = 50;

/** What working under `dev` costs. */
export interface EditCost {
  /** Seconds from the start of `dev` until it has answered the first request. */
  first: number;
  /** Seconds from saving an article until its page shows the new text: the median of several edits. */
  edit: number;
}

/** Edits an article under `dev` and waits for its page to change. */
export async function timeEdits(content: string, slug: string, times = 3): Promise<EditCost> {
  const start = performance.now();
  const env = { ...process.env, ARCHIVE_CONTENT: content, PORT: '0', NO_COLOR: '1' };
  const dev = spawn(process.execPath, ['scripts/steppe.ts', 'dev'], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const page = new URL(`articles/${slug}/`, await addressOf(dev));
    await (await fetch(page)).text();
    const first = secondsSince(start);
    const file = join(content, 'articles', `${slug}.md`);
    const text = await readFile(file, 'utf8');
    const edits: number[] = [];
    for (let edit = 1; edit <= times; edit++) {
      const word = `Newlywritten${edit}`;
      await writeFile(file, text.replace('\n---\n\n', `\n---\n\n${word} `));
      const saved = performance.now();
      while (!(await (await fetch(page)).text()).includes(word)) await setTimeout(PAUSE);
      edits.push(secondsSince(saved));
    }
    await writeFile(file, text);
    return { first, edit: edits.sort((one, other) => one - other)[Math.floor(times / 2)] ?? 0 };
  } finally {
    dev.kill();
  }
}

/** The address that `dev` prints. */
async function addressOf(dev: ChildProcess): Promise<string> {
  let output = '';
  return new Promise((found, failed) => {
    const read = (chunk: Buffer) => {
      output += chunk.toString();
      const address = /https?:\/\/\S+/.exec(output)?.[0];
      if (address) found(address);
    };
    dev.stdout?.on('data', read);
    dev.stderr?.on('data', read);
    dev.on('exit', (code) => failed(new Error(`dev ended with ${code}.\n${output}`)));
  });
}

function secondsSince(start: number): number {
  return (performance.now() - start) / 1000;
}
