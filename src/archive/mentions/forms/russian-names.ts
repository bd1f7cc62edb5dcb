import {
  adjective,
  asAnimate,
  CASES,
  type Declined,
  nameOfMan,
  nameOfWoman,
  formsOfAdjective,
  noun,
  pluralAdjective,
  undeclined,
} from './russian-words.ts';

/** A word that can be declined: in Cyrillic letters, no initial and no abbreviation. */
const WORD = /^\p{L}\p{Ll}+(?:-\p{L}+)*$/u;
const CYRILLIC = /^[\p{sc=Cyrl}-]+$/u;
const OF_WOMAN = /(?:[вч]на|[оеё]ва|[сц]кая)$/u;
const OF_MAN = /(?:вич|ьич|[оеё]в|[иы]н|[сц]кий)$/u;
/** Given names of women that end as family names do. */
const GIVEN = /^(?:Ангел|Антон|Ар|Ал|Валент|Васил|Гал|Д|Екатер|З|Ир|Кар|Кристиа?|Л|Мар|Марг|Н|Пол|Рег|Сав|Эл)ина$/u;

/** The forms of the name of a country, group or place in Russian texts, without the nominative. */
export function formsOfName(name: string): string[] {
  const words = name.split(' ');
  if (words.length === 1 && /^\p{Ll}/u.test(name)) return isDeclinable(name) ? formsOfAdjective(name) : [];
  return phrases(name, nameParts(words));
}

/** The forms of the name of a person in Russian texts, without the nominative. */
export function formsOfPerson(name: string): string[] {
  const words = name.split(' ');
  return phrases(name, words.map(isWoman(words) ? ofWoman : ofMan));
}

/** Adjectives and the noun after them are declined; what depends on the noun is not: “Союз Республик”. */
function nameParts(words: readonly string[]): Declined[] {
  const parts: Declined[] = [];
  let isOpen = true;
  for (const [index, word] of words.entries()) {
    const next = words[index + 1];
    const own = isOpen && isDeclinable(word) ? adjectiveBefore(word, next) : undefined;
    parts.push(own ?? (isOpen && isDeclinable(word) ? noun(word) : undeclined(word)));
    if (!own) isOpen = false;
  }
  return parts;
}

function adjectiveBefore(word: string, next: string | undefined): Declined | undefined {
  if (next !== undefined && /[ыиа]$/u.test(next) && pluralAdjective(word)) return pluralAdjective(word);
  return adjective(word);
}

function isWoman(words: readonly string[]): boolean {
  if (words.some((word) => /(?:вич|ьич)$/u.test(word))) return false;
  if (words.some((word) => OF_WOMAN.test(word))) return true;
  const isFeminine = /[ая]$/u.test(words[0] ?? '');
  return isFeminine && !words.some((word) => OF_MAN.test(word));
}

function ofWoman(word: string): Declined {
  if (!isDeclinable(word)) return undeclined(word);
  if (/[вч]на$/u.test(word) || GIVEN.test(word)) return noun(word);
  return nameOfWoman(word);
}

function ofMan(word: string): Declined {
  if (!isDeclinable(word)) return undeclined(word);
  return /(?:[рлдм]|ген|сен)ий$/u.test(word) ? asAnimate(noun(word)) : nameOfMan(word);
}

function isDeclinable(word: string): boolean {
  return WORD.test(word) && CYRILLIC.test(word);
}

/** The most forms of one case: a name of many uncertain words has none. */
const MOST = 16;

/** The phrases that words make in each case. */
function phrases(name: string, parts: readonly Declined[]): string[] {
  const found = CASES.flatMap((_, index) => {
    const all = parts.reduce<string[]>(
      (before, part) => before.flatMap((start) => (part[index] ?? []).map((form) => `${start} ${form}`)),
      [''],
    );
    return all.length > MOST ? [] : all.map((phrase) => phrase.slice(1));
  });
  return [...new Set(found)].filter((form) => form !== name);
}
