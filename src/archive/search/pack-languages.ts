import type { Archive } from '../model.ts';
import type { PackedLanguages } from './search-index.ts';
import { baseLanguage } from './text-language.ts';

/** The languages of the pages and articles; undefined if all are in English. */
export function packLanguages({ site, articles, languages, words }: Archive): PackedLanguages | undefined {
  if (languages.length < 2 && textLanguages({ site, languages }).every((language) => language === 'en'))
    return undefined;
  return {
    site: site.language,
    articles: languages.map((language) => [language, words.format.language(language)]),
    of: articles.map(({ language }) => languages.indexOf(language)),
  };
}

/** The languages of all texts without their regions, that of the site first. */
export function textLanguages({ site, languages }: Pick<Archive, 'site' | 'languages'>): string[] {
  return [...new Set([site.language, ...languages].map(baseLanguage))];
}
