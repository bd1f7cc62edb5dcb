import { monthNamesIn } from '../../base/month-names.ts';
import type { DateWords } from './words/date-words.ts';
import { anyOf, patternOf, regex, START, STOP } from './word-patterns.ts';
import { dateWordsOf } from './words/words-of.ts';
import { type YearSteps, yearSteps } from './year-steps.ts';

/** The patterns made of a language’s words for dates. All are for use with a text in plain digits. */
export interface LanguagePatterns {
  /** What may be before a day, a month, and a month that is also a name; each ends where that begins. */
  beforeDay: RegExp;
  notBeforeDay: RegExp;
  beforeMonth: RegExp;
  beforeName: RegExp;
  /** Between the month before and this one, in a list: “, late ”. */
  inList: RegExp;
  alsoNames: ReadonlySet<string>;
  /** Words around a day or month that say its year, in the order in which they are looked for. */
  yearWords: { says: YearWords; onlyMonth: boolean; before?: RegExp; after?: RegExp }[];
  /** Whether a text may have any of them. */
  anyYearWords: RegExp;
  /** Words that say a date without the name of a month. */
  relative: { says: RelativeWords; pattern: RegExp }[];
  /** Whether a text may have a date that needs no other in its paragraph. */
  alone: RegExp;
  /** Whether it may have the name of a month. */
  month: RegExp;
  numbers: readonly string[];
  /** Whether a sentence tells of what is planned, or happens again and again. */
  notOnce: RegExp;
  earlier: RegExp;
  /** Words that name another year than the one that was named before. */
  steps: YearSteps;
  /** Whether a sentence tells of what is so in general, or of a birth. */
  general: RegExp;
  /** Names of months begin with a capital. */
  capitals: boolean;
}

export type YearWords = (typeof YEAR_WORDS)[number];
export type RelativeWords = (typeof RELATIVE_WORDS)[number];

const YEAR_WORDS = ['lastYear', 'thisYear', 'thatYear', 'yearAfter', 'following', 'last'] as const;
const RELATIVE_WORDS = ['sameMonth', 'monthAfter', 'lastMonth', 'dayAfter', 'daysLater'] as const;

const known = new Map<string, LanguagePatterns | undefined>();

/** The patterns of a language, if its words are known. @param language BCP 47 */
export function languagePatterns(language: string): LanguagePatterns | undefined {
  if (!known.has(language)) {
    const words = dateWordsOf(language);
    known.set(language, words && patternsOf(words, language.toLowerCase().split('-')[0] ?? ''));
  }
  return known.get(language);
}

/** A weekday between the word before a day and the day: “on Monday, 3 May”. */
const WEEKDAY = String.raw`(?:[\p{L}-]+(?:day|tag|woch|di|manche|ица|ник|еда|верг|ота|ье),?\s+)?`;
const LIST = String.raw`(?:\s*,\s*(?:and|und|et|y|e|и)?|\s*[-–—]\s*|\s+(?:and|or|und|oder|et|ou|y|e|o|и|или|أو|to|until|bis|au|à|a|hasta|по|до|إلى|حتى)\s+|\s+و\s?)`;

function patternsOf(words: DateWords, language: string): LanguagePatterns {
  const capitals = language === 'en' || language === 'de';
  const day = words.beforeDay.length > 0 ? `${START}${anyOf(words.beforeDay)}\\s*${WEEKDAY}$` : '$';
  const part = `${START}${anyOf(words.partOfMonth)}\\s*$`;
  const joined = `(?:${anyOf([...words.beforeMonth, ...words.partOfMonth])}\\s*){0,2}`;
  return {
    beforeDay: regex(day),
    notBeforeDay: words.notBeforeDay.length > 0 ? regex(`${START}${anyOf(words.notBeforeDay)}\\s+$`) : /(?!)/,
    beforeMonth: regex(`${START}${anyOf(words.beforeMonth)}\\s*$|${part}`),
    beforeName: regex(`${START}${anyOf(words.beforeMonth.slice(0, 1))}\\s*$|${part}`),
    inList: regex(`${LIST}${joined}$`),
    alsoNames: new Set(words.alsoNames),
    yearWords: YEAR_WORDS.flatMap((says) => words[says].map((template) => ({ says, ...aroundDate(template) }))),
    anyYearWords: regex(anyOf(YEAR_WORDS.flatMap((says) => words[says].map(withoutDate)))),
    relative: RELATIVE_WORDS.filter((says) => words[says].length > 0).map((says) => ({
      says,
      pattern: new RegExp(relativeOf(words, says), 'giu'),
    })),
    alone: regex(anyOf(words.lastMonth)),
    month: beginningOfMonth(language, capitals),
    numbers: words.numbers,
    notOnce: regex(`${START}${anyOf([...words.planned, ...words.recurring])}${STOP}`),
    earlier: regex(`${START}${anyOf(words.earlier)}${STOP}`),
    steps: yearSteps(words),
    general: regex(`${START}${anyOf(words.general)}${STOP}`),
    capitals,
  };
}

/** Every text is searched for this: only the shortest names, without regard to case only where months may have either. */
function beginningOfMonth(language: string, capitals: boolean): RegExp {
  const names = monthNamesIn(language);
  const shortest = names.filter((name) => !names.some((other) => other !== name && name.startsWith(other)));
  if (!capitals) return new RegExp(shortest.join('|') || '(?!)', 'i');
  return new RegExp(shortest.map((name) => `${name.charAt(0).toUpperCase()}${name.slice(1)}`).join('|'));
}

/** @example "{date} last year" → what is after the date */
function aroundDate(template: string): { onlyMonth: boolean; before?: RegExp; after?: RegExp } {
  const [before = '', after = ''] = template.split(/\{(?:date|month)\}/);
  return {
    onlyMonth: template.includes('{month}'),
    ...(before !== '' && { before: regex(beforeOf(before.trim())) }),
    ...(after !== '' && { after: regex(`^,?\\s+${patternOf(after.trim())}${STOP}`) }),
  };
}

/** @example "{date} last year" → "last year" */
function withoutDate(template: string): string {
  return template.replace(/\{(?:date|month)\}|\^/g, '').trim();
}

/** @param words with “^”, where they begin a sentence */
function beforeOf(words: string): string {
  const start = words.startsWith('^') ? String.raw`^\P{L}*` : START;
  return `${start}${patternOf(words.replace('^', ''))}\\s+$`;
}

function notAfter(words: readonly string[]): string {
  return words.length > 0 ? `(?<!${START}${anyOf(words)}\\s)` : '';
}

/** A number of days counts only where a clause begins: not in “twenty-two days later”, “about two days later”. */
const CLAUSE = String.raw`(?<=^\P{L}*[وف]?|(?<!(?<!\p{N})\p{N}{1,2})[,،;:–—]\s+(?:(?:and|und|et|y|e|и)\s+)?)(?<!-\s*)`;

function relativeOf(words: DateWords, says: RelativeWords): string {
  const own = `${START}${anyOf(words[says])}${STOP}`;
  if (says === 'lastMonth') {
    const after = words.notAfterLastMonth;
    return notAfter(words.notBeforeLastMonth) + own + (after.length > 0 ? `(?!\\s+${anyOf(after)}${STOP})` : '');
  }
  if (says !== 'daysLater') return own;
  const number = anyOf(words.numbers);
  const notListed = `(?<!${START}${number},\\s+)`;
  return CLAUSE + notListed + own.replaceAll('\\{number\\}', `(\\d{1,2}|${number})`);
}
