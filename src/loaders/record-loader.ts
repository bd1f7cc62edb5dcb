import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import { contentFolder } from './content-folder.ts';
import { keysAndValues } from './keys-and-values.ts';
import { type PlacedRecord, recordsReadBefore } from './read-before.ts';
import { readCollection } from './read-content.ts';

/** The name of every loader of records; `dev` uses it to run them again. */
export const RECORD_LOADER = 'steppe-records';

/**
 * Loads the records of one collection: data, path and digest. Texts stay in their files until their pages are rendered.
 * In `dev`, a record with faults is replaced by its last good version: see `followContent`.
 */
export function recordLoader(collection: CollectionName): Loader {
  return {
    name: RECORD_LOADER,
    async load(context) {
      const entries = await Promise.all((await recordsOf(collection, context)).map((one) => loadOnce(one, context)));
      // Always cleared: Astro rewrites its list of MDX texts only when the store has new entries, and a build of other
      // content may have written that list in the meantime.
      context.store.clear();
      for (const entry of entries) context.store.set(entry);
    },
  };
}

async function recordsOf(collection: CollectionName, { config }: LoaderContext): Promise<PlacedRecord[]> {
  const read = await recordsReadBefore(config.integrations);
  if (read) return read.filter((record) => record.collection === collection);
  const records = await readCollection(contentFolder.path, collection);
  return records.map((record) => ({ ...record, path: join(contentFolder.path, record.file) }));
}

type Entry = ReturnType<typeof entryOf>;

/** What was loaded, by the data of records: an edit in `dev` costs the records of the edited file. */
const loaded = new WeakMap<object, { path: string; entry: Entry }>();

function loadOnce(record: PlacedRecord, context: LoaderContext): Entry {
  const { data, path } = record;
  if (typeof data !== 'object' || data === null) return entryOf(record, context);
  const before = loaded.get(data);
  if (before?.path === path) return before.entry;
  const entry = entryOf(record, context);
  loaded.set(data, { path, entry });
  return entry;
}

async function entryOf(record: PlacedRecord, context: LoaderContext) {
  const filePath = relative(fileURLToPath(context.config.root), record.path);
  const data = await context.parseData({ id: record.id, data: keysAndValues(record.data), filePath: record.path });
  const digest = context.generateDigest(`${filePath}\n${JSON.stringify(record.data)}${record.body}`);
  return { id: record.id, data, filePath, digest };
}
