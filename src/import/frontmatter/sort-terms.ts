import { nameKey } from '../../base/names.ts';
import type { Stated } from '../model/post.ts';
import { oneLine } from './clean-text.ts';
import { find, newId } from './directory.ts';
import type { Inferred } from './inference.ts';
import { isoCountry } from './iso-country.ts';
import { whyNoTopic } from './no-topic.ts';
import { enterCountry, entityNamed, enterTag, tagKey, type Vocabulary } from './vocabulary.ts';

/** The categories and tags of a post, sorted by what they name. */
export interface SortedTerms extends Pick<Inferred, 'newTags' | 'newCountries'> {
  /** What each names: the id of a record, by the term as it is written. */
  countries: Map<string, string>;
  groups: Map<string, string>;
  tags: Map<string, string>;
  /** Those that name nothing. */
  left: string[];
}

/**
 * Sorts the categories and tags of a post into topics, countries and groups. One that no record bears becomes a country
 * where it is the name of one, else a topic.
 */
export function sortTerms({ tags, categories, language }: Stated, vocabulary: Vocabulary): SortedTerms {
  const sorted: SortedTerms = {
    countries: new Map(),
    groups: new Map(),
    tags: new Map(),
    left: [],
    newTags: [],
    newCountries: [],
  };
  for (const term of new Set([...tags, ...categories].map((one) => oneLine(one)))) {
    const tag = vocabulary.tagByName.get(tagKey(term));
    const country = entityNamed(vocabulary, term, 'countries');
    const group = entityNamed(vocabulary, term, 'groups');
    if (term === '') continue;
    if (whyNoTopic(term) !== undefined) sorted.left.push(term);
    else if (tag !== undefined) sorted.tags.set(term, tag);
    else if (country !== undefined) sorted.countries.set(term, country);
    else if (group !== undefined) sorted.groups.set(term, group);
    else addRecord(sorted, term, language, vocabulary);
  }
  return sorted;
}

/** Makes the record that a term stands for, unless another of the same country is there. */
function addRecord(sorted: SortedTerms, name: string, language: string | undefined, vocabulary: Vocabulary): void {
  const iso = isoCountry(name, language);
  const isTaken = vocabulary.entityByName.has(nameKey(name)) || find(vocabulary.people, name) !== undefined;
  if (iso === undefined || isTaken) {
    const id = newId({ ids: vocabulary.tagIds, byName: vocabulary.tagByName }, name, 'topic');
    enterTag(vocabulary, id, name);
    sorted.tags.set(name, id);
    sorted.newTags.push({ id, record: { name } });
    return;
  }
  const known = vocabulary.entities.get(vocabulary.countryByIso.get(iso) ?? '');
  const ids = new Set([...vocabulary.entities.values()].flatMap(({ kind, id }) => (kind === 'countries' ? [id] : [])));
  const id = known?.id ?? newId({ ids, byName: vocabulary.entityByName }, name, 'country');
  sorted.countries.set(name, id);
  if (known) return;
  const record = { name, iso };
  enterCountry(vocabulary, id, record);
  sorted.newCountries.push({ id, record });
}
