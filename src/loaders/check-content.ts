import { diagnosticsOf } from '../base/diagnostic.ts';
import { checkNames } from './check-names.ts';
import { checkOldUrls } from './check-old-urls.ts';
import { checkRecord } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { checkDataTexts } from './check-data-texts.ts';
import { checkTexts } from './check-texts.ts';
import { contentCodes, type ContentDiagnostic } from './content-codes.ts';
import { type Content, readContent } from './read-content.ts';

/** Everything that is wrong with a content folder, all at once. */
export async function checkContent(folder: string): Promise<ContentDiagnostic[]> {
  return faultsOf(await readContent(folder));
}

/** Everything that is wrong with content that was read. */
export function faultsOf({ records, faults, unread, images }: Content): ContentDiagnostic[] {
  const findings = [
    ...faults,
    ...records.flatMap(checkRecord),
    ...checkReferences(records, unread),
    ...checkNames(records),
    ...records.flatMap(checkDataTexts),
    ...checkOldUrls(records),
    ...checkTexts(records, unread, images),
  ];
  return diagnosticsOf(findings, contentCodes);
}
