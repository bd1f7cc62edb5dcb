import type { StemsOf } from '../../archive/search/search-index.ts';
import { packageLanguage } from '../../archive/search/text-language.ts';
import { englishStems } from './word-forms.ts';

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
  const { stemmer } = await read(language);
  const known = new Map<string, string[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const stems = repeatedly(word, stemmer);
    known.set(word, stems);
    return stems;
  };
}

const MOST_STEPS = 3;

/**
 * The stem of a word, the stem of that, and so on. One step does not always remove as much from one form as from
 * another: Russian “таджикистане” becomes “таджикистан”, and that “таджикиста”.
 */
function repeatedly(word: string, stemmer: (word: string) => string): string[] {
  const stems: string[] = [];
  for (let stem = stemmer(word); stems.length < MOST_STEPS && !stems.includes(stem); stem = stemmer(stem))
    stems.push(stem);
  return stems;
}
