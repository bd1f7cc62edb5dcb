import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from './collections.ts';
import { contentFolder } from './content-folder.ts';
import { keysAndValues } from './keys-and-values.ts';
import { collectionOf, readCollection } from './read-content.ts';

/**
 * Loads the records of one collection: data, path and digest. Texts stay in their files until their pages are made.
 */
export function recordLoader(collection: CollectionName): Loader {
  return {
    name: 'steppe-records',
    async load(context) {
      await loadRecords(collection, context);
      context.watcher?.add(contentFolder.path);
      context.watcher?.on('all', (_event, path) => {
        if (collectionOf(relative(contentFolder.path, path)) === collection) void loadRecords(collection, context);
      });
    },
  };
}

async function loadRecords(collection: CollectionName, context: LoaderContext): Promise<void> {
  const records = await readCollection(contentFolder.path, collection);
  context.store.clear();
  for (const record of records) {
    const file = join(contentFolder.path, record.file);
    const filePath = relative(fileURLToPath(context.config.root), file);
    const data = await context.parseData({ id: record.id, data: keysAndValues(record.data), filePath: file });
    const digest = context.generateDigest(JSON.stringify(record.data) + record.body);
    context.store.set({ id: record.id, data, filePath, digest });
  }
}
