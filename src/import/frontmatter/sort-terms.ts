import countries from 'i18n-iso-countries';
import { nameKey } from '../../base/names.ts';
import type { Stated } from '../model/post.ts';
import { oneLine } from './clean-text.ts';
import { find, newId } from './directory.ts';
import { enterCountry, entityNamed, enterTag, tagKey, type Vocabulary } from './vocabulary.ts';

/** The categories and tags of a post, sorted by what they name. */
export interface SortedTerms {
  /** What each names: the id of a record, by the term as it is written. */
  countries: Map<string, string>;
  groups: Map<string, string>;
  tags: Map<string, string>;
  /** Those that name nothing. */
  left: string[];
}

/**
 * Sorts the categories and tags of a post into topics, countries and groups. One without a record becomes a country
 * where it is the name of one, else a topic.
 */
export function sortTerms({ tags, categories, language }: Stated, vocabulary: Vocabulary): SortedTerms {
  const sorted: SortedTerms = { countries: new Map(), groups: new Map(), tags: new Map(), left: [] };
  for (const term of new Set([...tags, ...categories].map((one) => oneLine(one)))) {
    const tag = vocabulary.tagByName.get(tagKey(term));
    const country = entityNamed(vocabulary, term, 'countries');
    const group = entityNamed(vocabulary, term, 'groups');
    if (term === '') continue;
    if (isNoTopic(term)) sorted.left.push(term);
    else if (tag !== undefined) sorted.tags.set(term, tag);
    else if (country !== undefined) sorted.countries.set(term, country);
    else if (group !== undefined) sorted.groups.set(term, group);
    else addRecord(sorted, term, language, vocabulary);
  }
  return sorted;
}

/** Makes the record that a term means, unless another of the same country is there. */
function addRecord(sorted: SortedTerms, name: string, language: string | undefined, vocabulary: Vocabulary): void {
  const iso = isoCountry(name, language);
  const isTaken = vocabulary.entityByName.has(nameKey(name)) || find(vocabulary.people, name) !== undefined;
  if (iso === undefined || isTaken) {
    const id = newId(vocabulary.tagIds, name, 'topic');
    enterTag(vocabulary, id, [name]);
    vocabulary.made.tags.set(id, { name });
    sorted.tags.set(name, id);
    return;
  }
  const known = vocabulary.entities.get(vocabulary.countryByIso.get(iso) ?? '');
  const ids = new Set([...vocabulary.entities.values()].flatMap(({ kind, id }) => (kind === 'countries' ? [id] : [])));
  const id = known?.id ?? newId(ids, name, 'country');
  sorted.countries.set(name, id);
  if (known) return;
  enterCountry(vocabulary, id, { name, iso });
  vocabulary.made.countries.set(id, { name, iso });
}

/** Whether a category or tag says that there is no topic, or has neither letters nor figures. */
function isNoTopic(name: string): boolean {
  return NO_TOPIC.test(name) || !/[\p{L}\p{N}]/u.test(name);
}

/** Names that blogs give to the category of what has none, in the languages that WordPress is most used in. */
const NO_TOPIC =
  /^(?:uncategori[sz]ed|unkategorisiert|nicht kategorisiert|ohne kategorie|allgemein|sin categor(?:ía|izar)|sem categoria|non class(?:é|ifié\(e\))|senza categoria|geen categorie|niet gecategoriseerd|bez kategorii|nezařazené|okategoriserad|ukategorisert|ikke kategoriseret|luokittelematon|без рубрики|без категорії|genel|未分类|未分類|미분류)$/iu;

/**
 * The code of the country whose name in ISO 3166 a text is, and nothing beside it: in English, or in the language of
 * the source.
 *
 * "Norway" → "NO", "Norwegen" in a German source → "NO", "Oslo" → undefined
 */
export function isoCountry(text: string, language = 'en'): string | undefined {
  const known = ['en', language.split('-')[0]?.toLowerCase() ?? 'en'].filter((one) =>
    countries.getSupportedLanguages().includes(one),
  );
  return known.map((one) => countries.getAlpha2Code(oneLine(text), one)).find((code) => code !== undefined);
}
