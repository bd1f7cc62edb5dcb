import type { ContentDiagnostic } from '../content-codes.ts';
import { collections, type CollectionName } from '../collections.ts';
import { collectionOf, type Content } from '../read-content.ts';
import { references, valuesAt } from '../references.ts';
import type { SourceRecord } from '../source-record.ts';

/** Names a record among all. @example "articles/a-winter-of-protests" */
export type RecordKey = `${CollectionName}/${string}`;

/** What stands for a record that is at fault: the last version without fault, or nothing, where there was none. */
export type Standing = 'last-good' | 'missing';

export interface Choice {
  /** What the site is made of. */
  records: Map<RecordKey, SourceRecord>;
  /** The records that are not shown as their files are now. */
  standing: Map<RecordKey, Standing>;
}

/**
 * Chooses what a site is made of while the content has faults: each record that is at fault gives way to its last good
 * version. So does one that is gone, as long as others refer to it.
 */
export function chooseRecords(
  content: Content,
  faults: readonly ContentDiagnostic[],
  lastGood: ReadonlyMap<RecordKey, SourceRecord>,
): Choice {
  const atFault = recordsAtFault(content, faults, lastGood);
  const current = content.records.map((record) => [keyOf(record), record] as const);
  const records = new Map(current.filter(([key]) => !atFault.has(key)));
  const standing = new Map<RecordKey, Standing>();
  const standIn = (key: RecordKey) => {
    const record = lastGood.get(key);
    if (record) records.set(key, record);
    standing.set(key, record ? 'last-good' : 'missing');
  };
  atFault.forEach(standIn);
  // A map goes on with what is added to it meanwhile.
  for (const record of records.values()) {
    for (const key of referredTo(record)) if (!records.has(key) && lastGood.has(key)) standIn(key);
  }
  return { records, standing };
}

export function keyOf({ collection, id }: Pick<SourceRecord, 'collection' | 'id'>): RecordKey {
  return `${collection}/${id}`;
}

/** The records that faults are in, also those that could not be read. */
function recordsAtFault(
  { records, unread }: Content,
  faults: readonly ContentDiagnostic[],
  lastGood: ReadonlyMap<RecordKey, SourceRecord>,
): Set<RecordKey> {
  const inFiles = Map.groupBy(records, ({ file }) => file);
  const before = Map.groupBy(lastGood.values(), ({ file }) => file);
  const found = new Set<RecordKey>();
  for (const { file, line } of faults) {
    const inFile = inFiles.get(file);
    const own = inFile?.findLast((record) => record.lineOf([]) <= line) ?? inFile?.[0];
    if (own) found.add(keyOf(own));
    else for (const record of before.get(file) ?? []) found.add(keyOf(record));
  }
  for (const file of [...unread, ...faults.map((fault) => fault.file)]) {
    const collection = inFiles.has(file) ? undefined : collectionOf(file);
    const place = collection && collections[collection];
    if (!collection || !place) continue;
    if ('single' in place) found.add(`${collection}/${place.single}`);
    else if ('folder' in place) {
      found.add(`${collection}/${file.slice(place.folder.length + 1, -place.extension.length)}`);
    }
  }
  return found;
}

/** The records whose ids a record holds. */
function referredTo(record: SourceRecord): RecordKey[] {
  return Object.entries(references[record.collection] ?? {}).flatMap(([path, collection]) =>
    valuesAt(record.data, path).flatMap(({ value }): RecordKey[] =>
      typeof value === 'string' ? [`${collection}/${value}`] : [],
    ),
  );
}
