import { diagnosticsOf } from '../base/diagnostic.ts';
import { checkNames } from './check-names.ts';
import { checkOldUrls } from './check-old-urls.ts';
import { checkRecord } from './check-record.ts';
import { checkReferences } from './check-references.ts';
import { checkDataTexts } from './check-data-texts.ts';
import { checkTexts } from './check-texts.ts';
import { contentCodes, type ContentDiagnostic } from './content-codes.ts';
import { type Content, readContent } from './read-content.ts';

/** Finds all faults of a content folder. */
export async function checkContent(folder: string): Promise<ContentDiagnostic[]> {
  return faultsOf(await readContent(folder));
}

/** Finds all faults of content that has been read. */
export function faultsOf({ records, faults, unread, images, ownPages }: Content): ContentDiagnostic[] {
  const findings = [
    ...faults,
    ...records.flatMap(checkRecord),
    ...checkReferences(records, unread),
    ...checkNames(records),
    ...records.flatMap(checkDataTexts),
    ...checkOldUrls(records),
    ...checkTexts(records, unread, images, ownPages),
  ];
  return diagnosticsOf(findings, contentCodes);
}
