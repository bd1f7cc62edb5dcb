import type { ContentFinding } from './content-codes.ts';
import { nameKey } from '../base/names.ts';
import type { CollectionName } from './collections.ts';
import { valuesAt } from './references.ts';
import type { FileRecord } from './file-record.ts';

/** The keys that give a record its names. A name may belong to one record only, of whatever kind. */
const nameKeys: Partial<Record<CollectionName, string[]>> = {
  countries: ['name', 'officialName', 'aliases.*', 'demonyms.*'],
  groups: ['name', 'abbreviation', 'aliases.*'],
  people: ['name', 'aliases.*'],
  regions: ['name', 'aliases.*'],
};

/** Finds names and aliases that two records share, and names that a record lists twice. */
export function checkNames(records: readonly FileRecord[]): ContentFinding[] {
  const named = records.filter((record) => nameKeys[record.collection]);
  const tags = records.filter((record) => record.collection === 'tags');
  const publications = records.filter((record) => record.collection === 'publications');
  const outlets = records.filter((record) => record.collection === 'outlets');
  return [
    ...claimedTwice(named, (record) => nameKeys[record.collection] ?? [], nameKey, 'name-claimed-twice'),
    ...claimedTwice(tags, () => ['name', 'abbreviation', 'aliases.*'], nameKey, 'name-claimed-twice'),
    ...claimedTwice(publications, () => ['name', 'abbreviation', 'aliases.*'], nameKey, 'name-claimed-twice'),
    ...claimedTwice(outlets, () => ['name', 'aliases.*'], nameKey, 'name-claimed-twice'),
    ...claimedTwice(
      named,
      ({ collection }) => (collection === 'countries' ? ['iso'] : []),
      (iso) => iso,
      'name-claimed-twice',
    ),
    ...claimedTwice(
      outlets,
      () => ['domains.*'],
      (domain) => domain,
      'name-claimed-twice',
    ),
  ];
}

function claimedTwice(
  records: readonly FileRecord[],
  keysOf: (record: FileRecord) => string[],
  normalise: (name: string) => string,
  code: ContentFinding['code'],
): ContentFinding[] {
  const claims = new Map<string, { record: FileRecord; line: number }>();
  const faults: ContentFinding[] = [];
  for (const record of records) {
    for (const { path, value } of keysOf(record).flatMap((key) => valuesAt(record.data, key))) {
      if (typeof value !== 'string') continue;
      const line = record.lineOf(path);
      const first = claims.get(normalise(value));
      if (!first) {
        claims.set(normalise(value), { record, line });
        continue;
      }
      const place = `${first.record.file}:${first.line}`;
      const expected =
        first.record === record
          ? `each name once: ${place} has it too`
          : `each name in one record: ${place} has it too`;
      faults.push({ code, file: record.file, line, found: `“${value}”`, expected });
    }
  }
  return faults;
}
