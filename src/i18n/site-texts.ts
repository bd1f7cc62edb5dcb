import type { Dictionary } from './dictionary.ts';
import { dictionaryFor } from './dictionaries.ts';
import { en } from './en.ts';
import { localeOf } from './locale.ts';
import type { Translation } from './model.ts';
import { withOwnTexts } from './own-texts.ts';
import { isGroup } from './own-text-faults.ts';
import { isPlural } from './prepare-texts.ts';

/** The texts of a site. */
export interface SiteTexts {
  texts: Translation;
  /** The keys of the texts that are English, because nobody has translated them. */
  untranslated: string[];
}

/**
 * The texts of the interface: the dictionary of the site's language, with the owner's own texts. A language without a
 * dictionary can have all of its texts from the owner; those that are missing are English.
 *
 * @param siteLanguage BCP 47
 * @param own the owner's texts, from `words.yaml`
 */
export function siteTexts(siteLanguage: string, own: unknown = {}): SiteTexts {
  const dictionary = dictionaryFor(siteLanguage);
  const given = isGroup(own) ? own : {};
  const isTranslated = dictionary !== undefined || Object.keys(given).length > 0;
  const language = isTranslated ? localeOf(siteLanguage, dictionary?.language ?? siteLanguage) : en.language;
  return {
    texts: withOwnTexts({ ...(dictionary ?? en), language }, given),
    untranslated: dictionary ? [] : missingKeys(en, { language, ...given }),
  };
}

/** The keys of the texts of a dictionary that another does not have. @example ["site.skip"] */
function missingKeys(dictionary: Dictionary, other: unknown, path = ''): string[] {
  const given = isGroup(other) ? other : {};
  return Object.entries(dictionary).flatMap(([key, entry]) =>
    typeof entry === 'string' || isPlural(entry)
      ? Object.hasOwn(given, key)
        ? []
        : [path + key]
      : missingKeys(entry, given[key], `${path}${key}.`),
  );
}
