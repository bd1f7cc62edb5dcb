import { englishStems } from '../../archive/search/english-forms.ts';
import type { StemsOf } from '../../archive/search/search-index.ts';
import { stemsWith } from '../../archive/search/stems.ts';
import { packageLanguage } from '../../archive/search/text-language.ts';

/** Loads the script with the stems of a language. */
export type ReadStemmer = (language: string) => Promise<{ stemmer: (word: string) => string }>;

/** Prepares the stems of languages, without their regions. A language without rules has words as they are. */
export async function loadStems(languages: readonly string[], read: ReadStemmer): Promise<Map<string, StemsOf>> {
  return new Map(
    await Promise.all(languages.map(async (language) => [language, await stemsOf(language, read)] as const)),
  );
}

async function stemsOf(language: string, read: ReadStemmer): Promise<StemsOf> {
  if (language === 'en') return englishStems;
  if (packageLanguage(language) === undefined) return (word) => [word];
  return stemsWith((await read(language)).stemmer);
}
