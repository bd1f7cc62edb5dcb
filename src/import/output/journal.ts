import { existsSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parseJson } from '../../base/parse-json.ts';
import { linesOf } from '../../files/lines-of.ts';
import { orWriteFault } from '../../files/write-fault.ts';
import { articleSchema, imageSchema, recordSchema } from './report.ts';

const announcementSchema = z.union([
  z.object({ article: articleSchema }),
  z.object({ created: recordSchema }),
  z.object({ image: imageSchema }),
]);
/** What an import is about to write. */
export type Announcement = z.output<typeof announcementSchema>;

/**
 * Keeps in mind what an import writes, before it writes it, until the report says it: one JSON object a line. So files
 * of an import that was killed, or whose disk was full, are never taken for somebody's edits.
 */
export class Journal {
  readonly #path: string;
  #handle: FileHandle | undefined;

  constructor(folder: string) {
    this.#path = pathIn(folder);
  }

  /** Announces a file. When this returns, the announcement is safe on the disk. */
  async add(announcement: Announcement): Promise<void> {
    await orWriteFault(this.#path, async () => {
      // The last line of a run that was killed may lack its end.
      const lead = !this.#handle && existsSync(this.#path) ? '\n' : '';
      this.#handle ??= await open(this.#path, 'a');
      await this.#handle.writeFile(`${lead}${JSON.stringify(announcement)}\n`);
      await this.#handle.datasync();
    });
  }

  async close(): Promise<void> {
    await this.#handle?.close();
    this.#handle = undefined;
  }

  /** Forgets everything: the report says it now. */
  async remove(): Promise<void> {
    await this.close();
    await rm(this.#path, { force: true });
  }
}

/** What was announced by imports whose reports were never written, in this order; a line that was cut off announces nothing. */
export async function* announced(folder: string): AsyncGenerator<Announcement> {
  if (!existsSync(pathIn(folder))) return;
  for await (const text of linesOf(pathIn(folder))) {
    const { data } = announcementSchema.safeParse(parseJson(text));
    if (data) yield data;
  }
}

function pathIn(folder: string): string {
  return join(folder, '.import-journal.jsonl');
}
