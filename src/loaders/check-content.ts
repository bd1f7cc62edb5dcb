import type { Fault } from '../archive/fault.ts';
import { checkNames } from './check-names.ts';
import { checkOldUrls } from './check-old-urls.ts';
import { checkRecord } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { checkTexts } from './check-texts.ts';
import { readContent } from './read-content.ts';

/** Everything that is wrong with a content folder, all at once. */
export async function checkContent(folder: string): Promise<Fault[]> {
  const { records, faults, unread } = await readContent(folder);
  return [
    ...faults,
    ...records.flatMap(checkRecord),
    ...checkReferences(records, unread),
    ...checkNames(records),
    ...checkOldUrls(records),
    ...checkTexts(records, unread),
  ];
}
