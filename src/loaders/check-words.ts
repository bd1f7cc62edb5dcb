import { dictionaryFor } from '../i18n/dictionaries.ts';
import { en } from '../i18n/en.ts';
import { isGroup, ownTextFaults } from '../i18n/own-text-faults.ts';
import type { ContentFinding } from './content-codes.ts';
import type { FileRecord } from './file-record.ts';
import { languageOf } from './site-texts.ts';

/** Finds faults in the owner's texts of the interface: unknown keys, placeholders and plural forms. */
export function checkWords(records: readonly FileRecord[]): ContentFinding[] {
  const words = records.find(({ collection }) => collection === 'words');
  if (!words) return [];
  const language = languageOf(records.find(({ collection }) => collection === 'site'));
  const { file, data, lineOf } = words;
  // The schema reports a file without keys.
  if (!isGroup(data)) return [];
  return ownTextFaults(dictionaryFor(language) ?? en, data, language).map(({ path, ...fault }) => ({
    ...fault,
    file,
    line: lineOf(path),
  }));
}
