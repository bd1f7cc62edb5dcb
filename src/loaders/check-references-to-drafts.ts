import { PUBLISHED } from './check-links.ts';
import type { ContentFinding } from './content-codes.ts';
import { isDraftRecord } from './drafts.ts';
import type { FileRecord } from './file-record.ts';
import { references, targetsOf, valuesAt } from './references.ts';

/**
 * Finds references from published records to drafts. Statements for which a draft is the evidence are left out with
 * it, and are no fault.
 */
export function checkReferencesToDrafts(records: readonly FileRecord[]): ContentFinding[] {
  const drafts = new Set(
    records.filter((record) => isDraftRecord(record)).map(({ collection, id }) => `${collection}/${id}`),
  );
  if (drafts.size === 0) return [];
  return records
    .filter((record) => !isDraftRecord(record))
    .flatMap((record) =>
      Object.entries(references[record.collection] ?? {})
        .filter(([path]) => !path.endsWith('.*.article'))
        .flatMap(([path, target]) => valuesAt(record.data, path).map((found) => ({ ...found, target })))
        .filter(({ value, target }) =>
          targetsOf(target).some((collection) => drafts.has(`${collection}/${String(value)}`)),
        )
        .map(({ path, value }): ContentFinding => ({
          code: 'link-to-draft',
          file: record.file,
          line: record.lineOf(path),
          found: `“${String(value)}”`,
          expected: PUBLISHED,
        })),
    );
}
