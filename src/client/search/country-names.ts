import { wordsOf } from '../../archive/search/words.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

const byLanguage = new Map<string, Set<string>>();

/**
 * Whether a folded word is the name of a country in English or in the language of the site, according to the browser.
 *
 * @param language that of the site; by default that of the page
 */
export function isCountryName(word: string, language = languageOfPage()): boolean {
  return ['en', language].some((one) => namesIn(one).has(word));
}

function languageOfPage(): string {
  return (typeof document === 'object' && document.documentElement.lang) || 'en';
}

function namesIn(language: string): Set<string> {
  const known = byLanguage.get(language) ?? countryNames(language);
  byLanguage.set(language, known);
  return known;
}

function countryNames(language: string): Set<string> {
  const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Set(codes.flatMap((code) => display.of(code) ?? []).map((name) => wordsOf(name).join(' ')));
}
