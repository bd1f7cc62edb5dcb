import { directionOf } from '../base/text-direction.ts';
import type { WordsOf } from './model.ts';
import type { Dictionary, Plural, TranslationOf } from './dictionary.ts';

/**
 * Prepares the texts of a dictionary for use: a text with placeholders becomes a function of their values, a plural a
 * function of a count.
 *
 * @param language of plurals and numbers (BCP 47)
 */
export function prepareTexts<D extends Dictionary>(dictionary: D, language: string): WordsOf<D>;
/** The same with texts in another language. @template D the dictionary in English, which says what has placeholders */
export function prepareTexts<D extends Dictionary>(
  dictionary: TranslationOf<D> & Dictionary,
  language: string,
): WordsOf<D>;
export function prepareTexts(dictionary: Dictionary, language: string): unknown {
  return prepare(dictionary, {
    plurals: new Intl.PluralRules(language),
    numbers: new Intl.NumberFormat(language),
    isolate: directionOf(language) === 'rtl' ? isolated : (value) => [value],
  });
}

/** The rules of a language. They take long to load: once for all texts. */
interface Rules {
  plurals: Intl.PluralRules;
  numbers: Intl.NumberFormat;
  /** Keeps the direction of a value from changing that of the text around it. */
  isolate: <Value>(value: Value) => (string | Value)[];
}

function prepare(dictionary: Dictionary, rules: Rules): unknown {
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, entry]): [string, unknown] => {
      if (typeof entry === 'string') return [key, entry.includes('{') ? message(entry, rules) : entry];
      return [key, isPlural(entry) ? counted(entry, rules) : prepare(entry, rules)];
    }),
  );
}

/** Whether an entry of a dictionary is a plural. */
export function isPlural(entry: Plural | Dictionary): entry is Plural {
  return typeof entry.other === 'string';
}

function message(text: string, { isolate }: Rules) {
  const parts = <Value>(values: Record<string, Value>) => partsOf(text, values, isolate);
  return Object.assign((values: Record<string, string | number>) => parts(values).join(''), { parts });
}

function counted(plural: Plural, { plurals, numbers, isolate }: Rules) {
  const parts = <Value>(count: number, values?: Record<string, Value>) => {
    const text = plural[plurals.select(count)] ?? plural.other;
    return partsOf<Value | string>(text, { ...values, count: numbers.format(count) }, isolate);
  };
  return Object.assign(
    (count: number, values?: Record<string, string | number>) => parts<string | number>(count, values).join(''),
    { parts },
  );
}

function partsOf<Value>(text: string, values: Record<string, Value>, isolate: Rules['isolate']): (string | Value)[] {
  return text
    .split(/\{(\w+)\}/)
    .flatMap((part, index) => (index % 2 === 1 ? isolate(values[part] ?? '') : [part]))
    .filter((part) => part !== '');
}

/**
 * In a text from right to left, words of other scripts would draw the numbers and signs after them to their side. Unicode
 * has invisible signs around such words (Unicode Bidirectional Algorithm, § 2.4.1).
 */
function isolated<Value>(value: Value): (string | Value)[] {
  const isPlain = typeof value === 'number' || (typeof value === 'string' && !/\p{L}/u.test(value));
  // A value with such signs is a text of this language: browsers would not see the direction of what it isolates.
  const isText = typeof value === 'string' && value.includes(END);
  return isPlain ? [value] : [isText ? FROM_RIGHT : ISOLATE, value, END];
}

const ISOLATE = '\u2068';
const FROM_RIGHT = '\u2067';
const END = '\u2069';

/** A text for programs, without the signs that isolate its values. */
export function withoutIsolates(text: string): string {
  return text.replaceAll(/[\u2067-\u2069]/g, '');
}
