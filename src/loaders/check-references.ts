import type { ContentFinding } from './content-codes.ts';
import { enumerate, enumerateChoices } from '../base/enumerate.ts';
import { nearest } from '../base/nearest.ts';
import { type CollectionName, filesOf } from './collections.ts';
import { references, targetsOf, valuesAt } from './references.ts';
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
  const mayHold = (name: CollectionName, id: string) => filesOf(name, id).some((file) => unread.includes(file));
  return records.flatMap((record) =>
    Object.entries(references[record.collection] ?? {}).flatMap(([path, target]) => {
      const targets = targetsOf(target);
      return valuesAt(record.data, path).flatMap(({ path: at, value }): ContentFinding[] => {
        if (typeof value !== 'string') return [];
        const having = targets.filter((name) => idsOf(name).has(value));
        const place = { file: record.file, line: record.lineOf(at), found: `“${value}”` };
        if (having.length > 1) return [{ code: 'id-ambiguous', ...place, expected: onlyOneOf(having) }];
        if (having.length > 0 || targets.some((name) => mayHold(name, value))) return [];
        const known = targets.flatMap((name) => [...idsOf(name)]);
        return [
          {
            code: 'id-unknown',
            ...place,
            expected: expectedOf(targets, known.length),
            proposal: nearest(value, known),
          },
        ];
      });
    }),
  );
}

function expectedOf(targets: readonly CollectionName[], count: number): string {
  return `the id of one of the ${enumerateChoices(targets)}${count === 0 ? '; the archive has none yet' : ''}`;
}

function onlyOneOf(having: readonly CollectionName[]): string {
  return `an id of one record: the ${enumerate(having)} both have this one, so give one of them another`;
}
