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
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, entry]): [string, unknown] => {
      if (typeof entry === 'string') return [key, entry.includes('{') ? message(entry) : entry];
      return [key, isPlural(entry) ? counted(entry, language) : prepareTexts(entry, language)];
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

function counted(plural: Plural, language: string) {
  const parts = <Value>(count: number, values?: Record<string, Value>) => {
    const text = plural[new Intl.PluralRules(language).select(count)] ?? plural.other;
    return partsOf<Value | string>(text, { ...values, count: count.toLocaleString(language) });
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
