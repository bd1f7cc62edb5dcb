import { Tinypool } from 'tinypool';
import type { RenderedPages } from '../rendered-pages.ts';
import type * as worker from './worker.ts';

/** How many pages may wait for the worker thread; more would only fill the memory. */
const WAITING = 32;

/** Reads the pages of a build in a worker thread. */
export interface PageReader {
  /** Ends the search index. */
  finishIndex: Remote<typeof worker.finishIndex>;
  /** Finds all faults of the built site. It is the last step: the thread ends. */
  checkSite: Remote<typeof worker.checkSite>;
}

type Remote<F> = F extends (task: infer Task) => Promise<infer Result> ? (task: Task) => Promise<Result> : never;

/** Reads each page as soon as it is written. The thread begins with the first page. */
export function pageReader(pages: Pick<RenderedPages, 'onPage'>): PageReader {
  let pool: Tinypool | undefined;
  const waiting = new Set<Promise<void>>();
  let failure: { error: unknown } | undefined;

  const run = (name: keyof typeof worker, task: unknown): Promise<unknown> => {
    pool ??= new Tinypool({
      filename: new URL('worker.ts', import.meta.url).href,
      minThreads: 1,
      maxThreads: 1,
      // The thread must hear from Pagefind while it waits for the next page.
      useAtomics: false,
      concurrentTasksPerWorker: WAITING,
    });
    return pool.run(task, { name });
  };

  pages.onPage(async (page) => {
    if (failure) throw failure.error;
    const done: Promise<void> = run('readPage', page)
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .then(() => void waiting.delete(done));
    waiting.add(done);
    if (waiting.size >= WAITING) await Promise.race(waiting);
  });

  return {
    async finishIndex(task) {
      await Promise.all(waiting);
      if (failure) throw failure.error;
      return (await run('finishIndex', task)) as Awaited<ReturnType<typeof worker.finishIndex>>;
    },
    async checkSite(task) {
      try {
        return (await run('checkSite', task)) as Awaited<ReturnType<typeof worker.checkSite>>;
      } finally {
        await pool?.destroy();
        pool = undefined;
      }
    },
  };
}
