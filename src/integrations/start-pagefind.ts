import { ChildProcess } from 'node:child_process';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Pagefind, which runs in a process of its own. */
export interface Pagefind {
  index: PagefindIndex;
  /** Ends the process. */
  end: () => Promise<void>;
}

/**
 * Starts Pagefind. If its process ends too early, as a system ends it when the memory is full, everything that waits
 * for it fails: Pagefind’s own code would wait for ever.
 *
 * @throws when Pagefind does not start
 */
export async function startPagefind(): Promise<Pagefind> {
  let isDone = false;
  const closeEarly = () => {
    if (!isDone) void close();
  };
  const watch = (message: unknown) => {
    if (message instanceof Object && 'process' in message && message.process instanceof ChildProcess)
      message.process.once('exit', closeEarly);
  };
  subscribe('child_process', watch);
  const starting = createIndex();
  unsubscribe('child_process', watch);
  const { index, errors } = await starting;
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  const end = async () => {
    isDone = true;
    await close();
  };
  return { index, end };
}
