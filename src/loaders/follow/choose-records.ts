import type { ContentDiagnostic } from '../content-codes.ts';
import { collections, type CollectionName, idOf } from '../collections.ts';
import { collectionOf, type Content } from '../read-content.ts';
import { references, targetsOf, valuesAt } from '../references.ts';
import type { FileRecord } from '../file-record.ts';

/** Identifies a record among all. @example "articles/a-winter-of-protests" */
export type RecordKey = `${CollectionName}/${string}`;

/** What is shown for a record with faults: its last good version, or undefined where there was none. */
export type ShownVersion = 'last-good' | 'missing';

export interface Choice {
  /** The records from which the site is made. */
  records: Map<RecordKey, FileRecord>;
  /** Records whose pages differ from their files at the moment. */
  standing: Map<RecordKey, ShownVersion>;
}

/**
 * Chooses the records that the site shows while the content has faults: the last good version of each record with
 * faults, and of each deleted record that others still refer to.
 */
export function chooseRecords(
  content: Content,
  faults: readonly ContentDiagnostic[],
  lastGood: ReadonlyMap<RecordKey, FileRecord>,
): Choice {
  const atFault = recordsAtFault(content, faults, lastGood);
  const current = content.records.map((record) => [keyOf(record), record] as const);
  const records = new Map(current.filter(([key]) => !atFault.has(key)));
  const standing = new Map<RecordKey, ShownVersion>();
  const standIn = (key: RecordKey) => {
    const record = lastGood.get(key);
    if (record) records.set(key, record);
    standing.set(key, record ? 'last-good' : 'missing');
  };
  atFault.forEach(standIn);
  // A loop over a map also visits entries that are added during it.
  for (const record of records.values()) {
    for (const key of referredTo(record)) if (!records.has(key) && lastGood.has(key)) standIn(key);
  }
  return { records, standing };
}

export function keyOf({ collection, id }: Pick<FileRecord, 'collection' | 'id'>): RecordKey {
  return `${collection}/${id}`;
}

/** The records that have faults, including those that could not be read. */
function recordsAtFault(
  { records, unread }: Content,
  faults: readonly ContentDiagnostic[],
  lastGood: ReadonlyMap<RecordKey, FileRecord>,
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
    else if ('folder' in place) found.add(`${collection}/${idOf(collection, file) ?? ''}`);
  }
  return found;
}

/** The records that a record refers to, or may refer to. */
function referredTo(record: FileRecord): RecordKey[] {
  return Object.entries(references[record.collection] ?? {}).flatMap(([path, target]) =>
    valuesAt(record.data, path).flatMap(({ value }): RecordKey[] =>
      typeof value === 'string' ? targetsOf(target).map((collection) => `${collection}/${value}` as const) : [],
    ),
  );
}
