import { wordsOf } from '../../archive/search/words.ts';

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];

let names: Set<string> | undefined;

/** Whether a folded word is the English name of a country, according to the browser. */
export function isCountryName(word: string): boolean {
  return (names ??= countryNames()).has(word);
}

function countryNames(): Set<string> {
  const display = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
  const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
  return new Set(codes.flatMap((code) => display.of(code) ?? []).map((name) => wordsOf(name).join(' ')));
}
