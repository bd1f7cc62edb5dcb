import { dictionaryFor } from '../../src/i18n/dictionaries.ts';
import type { Dictionary } from '../../src/i18n/dictionary.ts';
import { en } from '../../src/i18n/en.ts';
import { isPlural } from '../../src/i18n/prepare-texts.ts';

/**
 * The JSON Schema of an owner's texts of the interface: the keys of the dictionary, each described by its usual text.
 *
 * @param language of the site (BCP 47)
 */
export function wordsSchema(language: string): object {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...groupOf(dictionaryFor(language) ?? en, forms) };
}

function groupOf(group: Dictionary, forms: readonly string[]): object {
  const entries = Object.entries(group).map(([key, entry]) => {
    if (typeof entry === 'string') return [key, textLike(entry)] as const;
    if (!isPlural(entry)) return [key, groupOf(entry, forms)] as const;
    const properties = Object.fromEntries(forms.map((form) => [form, textLike(entry.other)]));
    const counted = { type: 'object', properties, required: ['other'], additionalProperties: false };
    return [key, { description: entry.other, anyOf: [TEXT, counted] }] as const;
  });
  return { type: 'object', properties: Object.fromEntries(entries), additionalProperties: false };
}

const TEXT = { type: 'string', minLength: 1 };

function textLike(usual: string): object {
  return { ...TEXT, description: usual };
}
