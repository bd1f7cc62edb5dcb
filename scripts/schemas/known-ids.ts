import { isGroup } from '../../src/i18n/own-text-faults.ts';
import { type CollectionName, collections } from '../../src/loaders/collections.ts';
import type { FileRecord } from '../../src/loaders/file-record.ts';
import { references, targetsOf } from '../../src/loaders/references.ts';

/**
 * Allows only ids that records have, where a JSON Schema expects the ids of other records. Where the archive has no
 * record of a kind yet, any id is allowed: a list of none would not be a schema.
 */
export function allowKnownIds(schema: unknown, collection: CollectionName, records: readonly FileRecord[]): void {
  const entry = 'list' in collections[collection] ? within(schema, '*') : schema;
  for (const [path, target] of Object.entries(references[collection] ?? {})) {
    const targets = targetsOf(target);
    const ids = records.filter((record) => targets.includes(record.collection)).map(({ id }) => id);
    const key = path.split('.').reduce(within, entry);
    if (!isGroup(key)) throw new Error(`The schema of ${collection} has no key ${path}.`);
    if (ids.length > 0) key['enum'] = [...new Set(ids)].sort();
  }
}

/** The schema of a key, or of the items of a list or table. */
function within(schema: unknown, step: string): unknown {
  if (!isGroup(schema)) return undefined;
  if (step === '*') return schema['items'] ?? schema['additionalProperties'];
  return isGroup(schema['properties']) ? schema['properties'][step] : undefined;
}
