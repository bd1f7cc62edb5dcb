import { nearest } from '../base/nearest.ts';
import { UserError } from '../base/user-error.ts';
import type { Dictionary, Plural } from './dictionary.ts';
import { isPlural } from './prepare-texts.ts';

/**
 * Replaces texts of a dictionary by an owner's own.
 *
 * ```js
 * words: {
 *   site: { about: 'About us' },
 *   places: { note: 'Footnote {number}' },
 *   counts: { articles: { one: '{count} essay', other: '{count} essays' } },
 * }
 * ```
 *
 * A text may leave out placeholders and change their order, but needs at least one if the dictionary's has any. A
 * plural may be replaced by one text for all counts.
 *
 * @throws a UserError that names every fault, see {@link overrideFaults}
 */
export function withOverrides<D extends Dictionary>(dictionary: D, overrides: unknown): D;
export function withOverrides(dictionary: Dictionary, overrides: unknown): Dictionary {
  const faults = overrideFaults(dictionary, overrides);
  if (faults.length > 0) throw new UserError(faults.map((fault) => `astro.config.mjs: steppe().${fault}`).join('\n'));
  return merged(dictionary, overrides);
}

/** The faults of an owner's texts. @example "words.site.abuot: no such text; did you mean “about”?" */
export function overrideFaults(dictionary: Dictionary, overrides: unknown, path = 'words'): string[] {
  if (!isGroup(overrides)) return [`${path}: expected a group of texts by key`];
  return Object.entries(overrides).flatMap(([key, value]) => {
    const at = `${path}.${key}`;
    const entry = Object.hasOwn(dictionary, key) ? dictionary[key] : undefined;
    if (entry === undefined) return [`${at}: no such text${likely(key, Object.keys(dictionary))}`];
    if (typeof entry === 'string') return textFaults(value, placesIn(entry), at);
    return isPlural(entry) ? pluralFaults(value, entry, at) : overrideFaults(entry, value, at);
  });
}

const CATEGORIES = ['zero', 'one', 'two', 'few', 'many', 'other'];

function pluralFaults(value: unknown, entry: Plural, at: string): string[] {
  const places = new Set(['count', ...Object.values(entry).flatMap((text) => [...placesIn(text)])]);
  if (!isGroup(value)) return textFaults(value, places, at);
  const faults = Object.entries(value).flatMap(([key, text]) =>
    CATEGORIES.includes(key)
      ? textFaults(text, places, `${at}.${key}`, { needsPlace: key === 'other' })
      : [`${at}.${key}: no such form; expected ${CATEGORIES.join(', ')}`],
  );
  return 'other' in value ? faults : [...faults, `${at}: expected the form “other” for all other counts`];
}

function textFaults(text: unknown, places: ReadonlySet<string>, at: string, { needsPlace = true } = {}): string[] {
  if (typeof text !== 'string') return [`${at}: expected a text`];
  const found = placesIn(text);
  const unknown = [...found].filter((place) => !places.has(place));
  if (unknown.length > 0) {
    return unknown.map((place) => `${at}: no such placeholder {${place}}${likely(place, places)}`);
  }
  if (!needsPlace || places.size === 0 || found.size > 0) return [];
  return [`${at}: expected ${[...places].map((place) => `{${place}}`).join(' or ')} in the text`];
}

function likely(key: string, known: Iterable<string>): string {
  const found = nearest(key, known);
  return found === undefined ? '' : `; did you mean “${found}”?`;
}

function placesIn(text: string): Set<string> {
  return new Set([...text.matchAll(/\{(\w+)\}/g)].flatMap(([, place]) => place ?? []));
}

function merged(dictionary: Dictionary, overrides: unknown): Dictionary {
  const own = isGroup(overrides) ? overrides : {};
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, entry]) => [
      key,
      Object.hasOwn(own, key) ? mergedEntry(entry, own[key]) : entry,
    ]),
  );
}

function mergedEntry(entry: Dictionary[string], value: unknown): Dictionary[string] {
  if (typeof entry === 'string') return typeof value === 'string' ? value : entry;
  if (!isPlural(entry)) return merged(entry, value);
  if (typeof value === 'string') return { other: value };
  const forms = isGroup(value)
    ? Object.entries(value).filter((form): form is [string, string] => typeof form[1] === 'string')
    : [];
  return { other: entry.other, ...Object.fromEntries(forms) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
