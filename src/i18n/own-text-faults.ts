import { nearest } from '../base/nearest.ts';
import type { Dictionary, Plural } from './dictionary.ts';
import { placesIn } from './places-in.ts';
import { isPlural } from './prepare-texts.ts';

/** What is wrong with one of an owner's texts. */
export interface OwnTextFault {
  /** The keys that lead to it. */
  path: string[];
  /** A key that no text has, or a value that is not right for its key. */
  code: 'key-unknown' | 'value-invalid';
  found: string;
  expected: string;
  proposal?: string | undefined;
}

/**
 * The faults of an owner's texts. A text may leave out placeholders and change their order, but needs at least one if the
 * dictionary's has any. A plural may be replaced by one text for all counts.
 *
 * @param language of the texts, whose plural forms they may have (BCP 47)
 */
export function ownTextFaults(dictionary: Dictionary, own: unknown, language: string): OwnTextFault[] {
  return groupFaults(dictionary, own, [], new Intl.PluralRules(language).resolvedOptions().pluralCategories);
}

function groupFaults(dictionary: Dictionary, own: unknown, path: string[], forms: readonly string[]): OwnTextFault[] {
  if (!isGroup(own)) return [invalid(path, own, 'texts by their keys')];
  return Object.entries(own).flatMap(([key, value]) => {
    const at = [...path, key];
    const entry = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
    if (entry === undefined) return [unknownKey(at, Object.keys(dictionary))];
    if (typeof entry === 'string') return textFaults(value, placesIn(entry), at);
    return isPlural(entry) ? pluralFaults(value, entry, at, forms) : groupFaults(entry, value, at, forms);
  });
}

function pluralFaults(value: unknown, entry: Plural, path: string[], forms: readonly string[]): OwnTextFault[] {
  const places = new Set(['count', ...Object.values(entry).flatMap((text) => [...placesIn(text)])]);
  if (!isGroup(value)) return textFaults(value, places, path);
  const faults = Object.entries(value).flatMap(([form, text]) =>
    forms.includes(form)
      ? textFaults(text, places, [...path, form], { needsPlace: form === 'other' })
      : [unknownKey([...path, form], forms)],
  );
  if ('other' in value) return faults;
  return [
    ...faults,
    {
      path,
      code: 'value-invalid',
      found: `no form “other” in “${path.join('.')}”`,
      expected: 'one for all other counts',
    },
  ];
}

function textFaults(
  text: unknown,
  places: ReadonlySet<string>,
  path: string[],
  { needsPlace = true } = {},
): OwnTextFault[] {
  if (typeof text !== 'string' || text.trim() === '') return [invalid(path, text, 'a text')];
  const found = placesIn(text);
  const unknown = [...found].filter((place) => !places.has(place));
  if (unknown.length > 0) {
    return unknown.map((place) => ({
      path,
      code: 'value-invalid',
      found: `the placeholder {${place}} in “${path.join('.')}”`,
      expected: places.size > 0 ? `one of ${inBraces(places)}` : 'a text without placeholders',
      proposal: nearest(place, places),
    }));
  }
  if (!needsPlace || places.size === 0 || found.size > 0) return [];
  return [invalid(path, text, `a text with ${inBraces(places)}`)];
}

function unknownKey(path: string[], known: readonly string[]): OwnTextFault {
  const key = path.at(-1) ?? '';
  return {
    path,
    code: 'key-unknown',
    found: `the key “${key}”`,
    expected: `one of ${known.join(', ')}`,
    proposal: nearest(key, known),
  };
}

function invalid(path: string[], value: unknown, expected: string): OwnTextFault {
  const found = typeof value === 'string' ? `“${value}”` : JSON.stringify(value);
  return { path, code: 'value-invalid', found: path.length > 0 ? `“${path.join('.')}”: ${found}` : found, expected };
}

function inBraces(places: Iterable<string>): string {
  return [...places].map((place) => `{${place}}`).join(', ');
}

export function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
