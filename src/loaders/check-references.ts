import type { Fault } from '../archive/fault.ts';
import { nearest } from '../archive/nearest.ts';
import type { CollectionName } from './collections.ts';
import { references, valuesAt } from './references.ts';
import type { SourceRecord } from './source-record.ts';

/** Finds ids that name no record. */
export function checkReferences(records: readonly SourceRecord[]): Fault[] {
  const ids = Map.groupBy(records, (record) => record.collection);
  const idsOf = (name: CollectionName) => (ids.get(name) ?? []).map((record) => record.id);
  return records.flatMap((record) =>
    Object.entries(references[record.collection] ?? {}).flatMap(([path, target]) =>
      valuesAt(record.data, path)
        .filter(({ value }) => typeof value === 'string' && !idsOf(target).includes(value))
        .map(({ path: at, value }): Fault => ({
          code: 'id-unknown',
          file: record.file,
          line: record.lineOf(at),
          found: `“${String(value)}”`,
          expected: `expected the id of one of the ${target}`,
          nearest: nearest(String(value), idsOf(target)),
        })),
    ),
  );
}
