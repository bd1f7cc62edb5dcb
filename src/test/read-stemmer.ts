import { packageLanguage } from '../archive/search/text-language.ts';
import type { ReadStemmer } from '../client/search/load-stems.ts';

/** Loads the stems of a language from their package; the search page loads them from the site. */
export const readStemmer: ReadStemmer = (language) =>
  import(/* @vite-ignore */ `@orama/stemmers/${packageLanguage(language)}`) as ReturnType<ReadStemmer>;
