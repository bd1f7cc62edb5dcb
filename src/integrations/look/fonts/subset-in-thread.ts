import { Tinypool } from 'tinypool';
import type { SubsetTask } from './subset-worker.ts';

/** A thread without work for so many milliseconds ends. */
const IDLE = 2000;

let pool: Tinypool | undefined;

/**
 * Makes a part of a font in a thread of its own. The thread ends when no more parts are asked for: the programs that
 * read and compress fonts take 100 MB, and give nothing back while they are loaded.
 */
export async function subsetInThread(
  font: Uint8Array,
  text: string,
  options: SubsetTask['options'],
): Promise<Buffer<ArrayBuffer>> {
  pool ??= new Tinypool({
    filename: new URL('subset-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: 1,
    idleTimeout: IDLE,
  });
  const task: SubsetTask = { font, text, options };
  // Bytes come from a thread without the type of Node.js.
  return Buffer.from((await pool.run(task, { name: 'subset' })) as Uint8Array);
}
