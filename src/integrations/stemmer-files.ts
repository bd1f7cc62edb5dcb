import { readFileSync } from 'node:fs';
import { packageLanguage } from '../archive/search/text-language.ts';

/** A script of the search page with the stems of a language. */
export interface StemmerFile {
  language: string;
  write: () => string;
}

/** The scripts with the stems of languages, for those that have them; English is part of the search page itself. */
export function stemmerFiles(languages: readonly string[]): StemmerFile[] {
  return languages.flatMap((language): StemmerFile[] => {
    const name = packageLanguage(language);
    if (name === undefined) return [];
    const source = new URL(import.meta.resolve(`@orama/stemmers/${name}`));
    return [{ language, write: () => readFileSync(source, 'utf8') }];
  });
}
