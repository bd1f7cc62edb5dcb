import type { ContentFinding } from './content-codes.ts';
import { nearest } from '../base/nearest.ts';
import { collections, type CollectionName } from './collections.ts';
import { references, valuesAt } from './references.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Finds ids that no record has.
 *
 * @param unread files that could not be read: references to records that may be in them are not reported
 */
export function checkReferences(records: readonly FileRecord[], unread: readonly string[] = []): ContentFinding[] {
  const ids = new Map<CollectionName, Set<string>>();
  for (const { collection, id } of records) ids.set(collection, (ids.get(collection) ?? new Set()).add(id));
  const idsOf = (name: CollectionName) => ids.get(name) ?? new Set();
  const mayHold = (name: CollectionName, id: string) => {
    const layout = collections[name];
    return unread.includes('file' in layout ? layout.file : `${layout.folder}/${id}${layout.extension}`);
  };
  return records.flatMap((record) =>
    Object.entries(references[record.collection] ?? {}).flatMap(([path, target]) =>
      valuesAt(record.data, path)
        .filter(({ value }) => typeof value === 'string' && !idsOf(target).has(value) && !mayHold(target, value))
        .map(({ path: at, value }): ContentFinding => ({
          code: 'id-unknown',
          file: record.file,
          line: record.lineOf(at),
          found: `“${String(value)}”`,
          expected: expectedOf(target, idsOf(target).size),
          proposal: nearest(String(value), idsOf(target)),
        })),
    ),
  );
}

function expectedOf(target: CollectionName, count: number): string {
  return `the id of one of the ${target}${count === 0 ? '; the archive has none yet' : ''}`;
}
