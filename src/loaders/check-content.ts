import { diagnosticsOf } from '../base/diagnostic.ts';
import { checkDates } from './check-dates.ts';
import { checkKinds } from './check-kinds.ts';
import { checkNames } from './check-names.ts';
import { checkOldAddresses } from './check-old-addresses.ts';
import { checkOldUrls } from './check-old-urls.ts';
import { checkPages } from './check-pages.ts';
import { checkRecord } from './check-record.ts';
import { checkReferencesToDrafts } from './check-references-to-drafts.ts';
import { checkReferences } from './check-references.ts';
import { checkDataTexts } from './check-data-texts.ts';
import { checkSeries } from './check-series.ts';
import { checkTexts } from './check-texts.ts';
import { checkWords } from './check-words.ts';
import { checkTranslations } from './check-translations.ts';
import { checkVocabulary } from './check-vocabulary.ts';
import { checkLook } from './look/check-look.ts';
import { contentCodes, type ContentDiagnostic } from './content-codes.ts';
import { isDraftRecord, withoutDrafts } from './drafts.ts';
import { type Content, readContent } from './read-content.ts';

/** Finds all faults of a content folder. */
export async function checkContent(folder: string): Promise<ContentDiagnostic[]> {
  return faultsOf(await readContent(folder));
}

/**
 * Finds the faults of what a build is made from: those of drafts are for later, if drafts are left out.
 *
 * @returns the faults, the records of the build, and the number of drafts that it leaves out
 */
export function contentOfBuild(content: Content, withDrafts: boolean) {
  const faults = faultsOf(content);
  if (withDrafts) return { faults, records: content.records, leftOut: 0 };
  const drafts = new Set(content.records.filter(isDraftRecord).map(({ file }) => file));
  const records = withoutDrafts(content.records);
  return { faults: faults.filter(({ file }) => !drafts.has(file)), records, leftOut: drafts.size };
}

/** Finds all faults of content that has been read. */
export function faultsOf({ records, faults, unread, media, ownPages }: Content): ContentDiagnostic[] {
  const findings = [
    ...faults,
    ...records.flatMap(checkRecord),
    ...records.flatMap(checkDates),
    ...records.flatMap(checkVocabulary),
    ...checkKinds(records, unread),
    ...checkReferences(records, unread),
    ...checkReferencesToDrafts(records),
    ...checkNames(records),
    ...checkSeries(records),
    ...records.flatMap(checkDataTexts),
    ...checkOldUrls(records),
    ...records.flatMap(checkOldAddresses),
    ...checkWords(records),
    ...checkPages(records),
    ...checkTranslations(records),
    ...records.flatMap((record) => checkLook(record)),
    ...checkTexts(records, unread, media, ownPages),
  ];
  return diagnosticsOf(findings, contentCodes);
}
