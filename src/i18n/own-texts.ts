import type { Dictionary } from './dictionary.ts';
import { isGroup } from './own-text-faults.ts';
import { isPlural } from './prepare-texts.ts';

/**
 * A dictionary with an owner's texts in place of its own. What is not a text for one of its keys is left out:
 * `ownTextFaults` reports it.
 *
 * ```yaml
 * site: { about: About us }
 * places: { note: "Footnote {number}" }
 * counts: { articles: { one: "{count} essay", other: "{count} essays" } }
 * ```
 */
export function withOwnTexts<D extends Dictionary>(dictionary: D, own: unknown): D;
export function withOwnTexts(dictionary: Dictionary, own: unknown): Dictionary {
  const given = isGroup(own) ? own : {};
  return Object.fromEntries(
    Object.entries(dictionary).map(([key, entry]) => [
      key,
      Object.hasOwn(given, key) ? entryWith(entry, given[key]) : entry,
    ]),
  );
}

function entryWith(entry: Dictionary[string], value: unknown): Dictionary[string] {
  if (typeof entry === 'string') return typeof value === 'string' ? value : entry;
  if (!isPlural(entry)) return withOwnTexts(entry, value);
  if (typeof value === 'string') return { other: value };
  const forms = isGroup(value)
    ? Object.entries(value).filter((form): form is [string, string] => typeof form[1] === 'string')
    : [];
  // The forms of one language are of no use to another.
  return isGroup(value) && typeof value['other'] === 'string'
    ? { other: value['other'], ...Object.fromEntries(forms) }
    : entry;
}
