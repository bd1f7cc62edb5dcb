import { describe, expect, it, test } from 'vitest';
import { dictionaryFor, dictionaryLanguages } from './dictionaries.ts';
import type { Dictionary, Plural } from './dictionary.ts';
import { en } from './en.ts';
import { placesIn } from './places-in.ts';
import { isPlural } from './prepare-texts.ts';

/** The texts and plurals of a dictionary by their keys. */
function entriesOf(dictionary: Dictionary, path = ''): Map<string, string | Plural> {
  return new Map(
    Object.entries(dictionary).flatMap(([key, entry]): [string, string | Plural][] =>
      typeof entry === 'string' || isPlural(entry) ? [[path + key, entry]] : [...entriesOf(entry, `${path}${key}.`)],
    ),
  );
}

/** The plural forms that whole numbers below a million have. French has another for millions, which is optional. */
function formsOf(language: string): string[] {
  const rules = new Intl.PluralRules(language);
  return [...new Set(Array.from({ length: 1001 }, (_, count) => rules.select(count)))].sort();
}

function placesOf(entry: string | Plural): string[] {
  const texts = typeof entry === 'string' ? [entry] : Object.values(entry);
  return [...new Set(texts.flatMap((text) => [...placesIn(text)]))].sort();
}

const english = entriesOf(en);

describe.each(dictionaryLanguages)('the dictionary of %s', (language) => {
  const dictionary = dictionaryFor(language) ?? en;
  const entries = entriesOf(dictionary);

  it('has the keys of the English one, and no others', () => {
    expect([...entries.keys()].toSorted()).toEqual([...english.keys()].toSorted());
  });

  it('has the same placeholders in every text', () => {
    const faults = [...entries].flatMap(([key, entry]) => {
      const expected = placesOf(english.get(key) ?? '').map((place) => `{${place}}`);
      const found = placesOf(entry).map((place) => `{${place}}`);
      return expected.join() === found.join()
        ? []
        : [`${key}: found ${found.join(' ') || 'none'}, expected ${expected.join(' ') || 'none'}`];
    });
    expect(faults).toEqual([]);
  });

  it('has the plural forms of its language', () => {
    const needed = formsOf(dictionary.language);
    const possible = new Intl.PluralRules(dictionary.language).resolvedOptions().pluralCategories;
    const faults = [...entries].flatMap(([key, entry]) => {
      if (typeof entry === 'string') return [];
      const given = Object.keys(entry);
      return [
        ...needed
          .filter((form) => form !== 'other' && !given.includes(form))
          .map((form) => `${key}: no form “${form}”`),
        ...given.filter((form) => !possible.some((one) => one === form)).map((form) => `${key}: a form “${form}”`),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('is in its language, and has no spaces at the ends of texts', () => {
    expect(new Intl.Locale(dictionary.language).language).toBe(language);
    const texts = [...entries].flatMap(([key, entry]) =>
      (typeof entry === 'string' ? [entry] : Object.values(entry)).map((text) => [key, text] as const),
    );
    const faults = texts.filter(
      ([key, text]) => text === '' || (text.trim() !== text && !/separator|Chosen/.test(key)),
    );
    expect(faults).toEqual([]);
  });
});

test('French has a narrow no-break space before its high punctuation and within its quotation marks', () => {
  const faults = [...entriesOf(dictionaryFor('fr') ?? {})].filter(([, entry]) =>
    (typeof entry === 'string' ? [entry] : Object.values(entry)).some((text) =>
      /(?<![\u202F:/])[;!?»]|(?<!\u202F):(?!\/)|«(?!\u202F)|'/.test(text),
    ),
  );
  expect(faults).toEqual([]);
});

test('Arabic has a right-to-left mark between a name and the value after it', () => {
  const faults = [...entriesOf(dictionaryFor('ar') ?? {})].filter(([, entry]) =>
    (typeof entry === 'string' ? [entry] : Object.values(entry)).some((text) =>
      /\{(?:title|publication|name|host)\}(?!\u200F)[^\p{L}]*\{/u.test(text),
    ),
  );
  expect(faults).toEqual([]);
});

test('Russian has a no-break space before dashes, and no date before a full stop', () => {
  const faults = [...entriesOf(dictionaryFor('ru') ?? {})].filter(([, entry]) =>
    (typeof entry === 'string' ? [entry] : Object.values(entry)).some((text) =>
      / —|\{(?:date|dates|worked)\}\./.test(text),
    ),
  );
  expect(faults).toEqual([]);
});

test('a language with a region or script has the dictionary of the more general one', () => {
  expect(dictionaryFor('fr-CA')).toBe(dictionaryFor('fr'));
  expect(dictionaryFor('en-US')).toBe(en);
  expect(dictionaryFor('qaa')).toBeUndefined();
  expect(dictionaryFor('constructor')).toBeUndefined();
});
