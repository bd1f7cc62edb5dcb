import type { WordsOf } from './model.ts';
import type { Dictionary, Plural } from './dictionary.ts';

/**
 * Prepares the texts of a dictionary for use: a text with placeholders becomes a function of their values, a plural a
 * function of a count.
 *
 * @param language of plurals and numbers (BCP 47)
 */
export function prepareTexts<D extends Dictionary>(dictionary: D, language: string): WordsOf<D>;
export function prepareTexts(dictionary: Dictionary, language: string): unknown {
  return prepare(dictionary, { plurals: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) });
}

/** The rules of a language. They take long to load: once for all texts. */
interface Rules {
  plurals: Intl.PluralRules;
  numbers: Intl.NumberFormat;
}

function prepare(dictionary: Dictionary, rules: Rules): unknown {
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, entry]): [string, unknown] => {
      if (typeof entry === 'string') return [key, entry.includes('{') ? message(entry) : entry];
      return [key, isPlural(entry) ? counted(entry, rules) : prepare(entry, rules)];
    }),
  );
}

/** Whether an entry of a dictionary is a plural. */
export function isPlural(entry: Plural | Dictionary): entry is Plural {
  return typeof entry.other === 'string';
}

function message(text: string) {
  const parts = <Value>(values: Record<string, Value>) => partsOf(text, values);
  return Object.assign((values: Record<string, string | number>) => parts(values).join(''), { parts });
}

function counted(plural: Plural, { plurals, numbers }: Rules) {
  const parts = <Value>(count: number, values?: Record<string, Value>) => {
    const text = plural[plurals.select(count)] ?? plural.other;
    return partsOf<Value | string>(text, { ...values, count: numbers.format(count) });
  };
  return Object.assign(
    (count: number, values?: Record<string, string | number>) => parts<string | number>(count, values).join(''),
    { parts },
  );
}

function partsOf<Value>(text: string, values: Record<string, Value>): (string | Value)[] {
  return text
    .split(/\{(\w+)\}/)
    .map((part, index) => (index % 2 === 1 ? (values[part] ?? '') : part))
    .filter((part) => part !== '');
}
