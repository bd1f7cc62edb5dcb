import type { ContentFinding } from './content-codes.ts';
import type { FileRecord } from './file-record.ts';
import { valuesAt } from './references.ts';

/** Finds articles that were changed before they were added. */
export function checkDates(record: FileRecord): ContentFinding[] {
  if (record.collection !== 'articles') return [];
  const [added] = valuesAt(record.data, 'added');
  const [updated] = valuesAt(record.data, 'updated');
  if (typeof added?.value !== 'string' || typeof updated?.value !== 'string' || updated.value >= added.value) return [];
  const found = `“updated”: “${updated.value}”`;
  const expected = `the day of “added” (${added.value}) or a later one`;
  return [{ code: 'value-invalid', file: record.file, line: record.lineOf(updated.path), found, expected }];
}
