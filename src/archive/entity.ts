import type { Country } from '../schemas/country.ts';
import type { Group } from '../schemas/group.ts';
import type { Person } from '../schemas/person.ts';
import type { Region } from '../schemas/region.ts';
import type { Tag } from '../schemas/tag.ts';
import { SUBJECT } from '../schemas/topic-kinds.ts';
import type { NameToFind } from './mentions/name-tree.ts';
import { personNames } from './mentions/person-names.ts';
import { isAbbreviation } from '../base/names.ts';

/** The kinds of entities. */
export type EntityKind = 'countries' | 'groups' | 'people' | 'regions' | 'tags';

/** An entity that texts mention: a country, a group or organisation, a person, a place within a country, a topic. */
export interface Entity {
  /** Unique among all kinds. @example "groups/taliban" */
  key: string;
  kind: EntityKind;
  id: string;
  /** The main name. */
  name: string;
  abbreviation?: string | undefined;
  /** Every name, the main name first. */
  names: string[];
  /** Ids of the countries to which it belongs; its own id if it is one. */
  countries: string[];
  /** The names in the form in which they are searched, with inflected forms and conditions. */
  toFind: NameToFind[];
}

export function countryEntity(id: string, { name, officialName, aliases, demonyms, excludedPhrases }: Country): Entity {
  return entity('countries', id, [name, officialName, ...aliases, ...demonyms], {
    toFind: [...[name, officialName, ...aliases].flatMap(placeNames), ...demonyms.flatMap((one) => formsOf(one))],
    excludedPhrases,
    countries: [id],
  });
}

export function groupEntity(id: string, group: Group): Entity {
  return withAbbreviations('groups', id, group, plain);
}

/** A topic. The names of a subject are ordinary words: the first may begin with a small letter. */
export function topicEntity(id: string, topic: Tag): Entity {
  const found = withAbbreviations('tags', id, topic, topic.kind === SUBJECT ? ordinary : plain);
  return { ...found, toFind: [...found.toFind, ...topic.phrases.map(phrase)] };
}

/** An entity some of whose names may be abbreviations, which may need a definition. */
function withAbbreviations(
  kind: 'groups' | 'tags',
  id: string,
  record: Group | Tag,
  formsOfName: (name: string | undefined) => NameToFind[],
): Entity {
  const { name, abbreviation, aliases, abbreviationsAreSafe, ambiguousNames, excludedPhrases, countries } = record;
  const names = [name, abbreviation, ...aliases];
  const toFind = [
    ...names.flatMap(formsOfName).map((found) => ({
      ...found,
      role: isSafe(found.text, abbreviationsAreSafe) ? ('name' as const) : ('to-define' as const),
    })),
    ...ambiguousNames.map(shared),
  ];
  return {
    ...entity(kind, id, [...names, ...ambiguousNames], { toFind, excludedPhrases, countries }),
    abbreviation,
  };
}

export function personEntity(id: string, person: Person): Entity {
  const { name, aliases, excludedPhrases, countries } = person;
  return entity('people', id, [name, ...aliases], { toFind: personNames(person), excludedPhrases, countries });
}

export function regionEntity(
  id: string,
  { name, aliases, ambiguousNames, excludedPhrases, countries }: Region,
): Entity {
  const toFind = [...[name, ...aliases].flatMap(placeNames), ...ambiguousNames.map(shared)];
  return entity('regions', id, [name, ...aliases, ...ambiguousNames], { toFind, excludedPhrases, countries });
}

function entity(
  kind: EntityKind,
  id: string,
  names: readonly (string | undefined)[],
  {
    toFind,
    excludedPhrases,
    countries,
  }: { toFind: readonly NameToFind[]; excludedPhrases: readonly string[]; countries: readonly string[] },
): Entity {
  const given = names.filter((name) => name !== undefined);
  return {
    key: `${kind}/${id}`,
    kind,
    id,
    name: given[0] ?? id,
    names: given,
    countries: [...countries],
    toFind: [...toFind, ...excludedPhrases.map((text): NameToFind => ({ text, role: 'not' }))],
  };
}

function plain(text: string | undefined): NameToFind[] {
  return text === undefined ? [] : [{ text, role: 'name' }];
}

function shared(text: string): NameToFind {
  return { text, role: 'shared' };
}

/** The case endings of names in -stan in Russian titles, in Latin letters: "v Kazakhstane". */
const RUSSIAN_ENDINGS = ['a', 'e', 'u', 'om'];

/** A name of a country or place, with its cases in titles of Russian sources. */
function placeNames(text: string | undefined): NameToFind[] {
  const forms = text !== undefined && /^\S+stan$/u.test(text) ? RUSSIAN_ENDINGS.map((ending) => text + ending) : [];
  return [text, ...forms].flatMap(plain);
}

/** A demonym, with its plural if that ends in s. */
function formsOf(demonym: string): NameToFind[] {
  return [demonym, ...(/(?:[szx-]|[cs]h|ese)$/u.test(demonym) ? [] : [`${demonym}s`])].flatMap(plain);
}

/** Words that may begin with a small letter. */
function phrase(text: string): NameToFind {
  const [first = '', ...others] = text;
  return { text: first.toLowerCase() + others.join(''), role: 'name' };
}

/** The words of a subject, with their plural, in sentences: "Border dispute" is found in "border disputes". */
function ordinary(name: string | undefined): NameToFind[] {
  if (name === undefined || isAbbreviation(name)) return plain(name);
  return formsOf(isAbbreviation(name.split(/[\s-]/u)[0] ?? '') ? name : phrase(name).text);
}

/** An abbreviation with this many letters needs no definition, unless its record says otherwise. */
const SAFE_LETTERS = 3;

function isSafe(name: string, areSafe: boolean | undefined): boolean {
  if (!isAbbreviation(name) || name.includes(' ')) return true;
  return areSafe ?? (name.match(/[\p{L}\p{N}]/gu) ?? []).length >= SAFE_LETTERS;
}
