import { z } from 'astro/zod';
import {
  countryEntity,
  type Entity,
  type EntityKind,
  groupEntity,
  personEntity,
  regionEntity,
} from '../../archive/entity.ts';
import { addNames, type NameTree, nameTree } from '../../archive/mentions/name-tree.ts';
import { spellingWith } from '../../archive/vocabulary/spelling.ts';
import { nameKey } from '../../base/names.ts';
import type { FileRecord } from '../../loaders/file-record.ts';
import { countrySchema } from '../../schemas/country.ts';
import { groupSchema } from '../../schemas/group.ts';
import { identifier } from '../../schemas/identifier.ts';
import { personSchema } from '../../schemas/person.ts';
import { publicationSchema } from '../../schemas/publication.ts';
import { regionSchema } from '../../schemas/region.ts';
import { tagSchema } from '../../schemas/tag.ts';
import { vocabularySchema } from '../../schemas/vocabulary.ts';
import { type Directory, emptyDirectory, enter, type Named, namesOf } from './directory.ts';
import { type CountryRecord, type MadeRecords, noRecords } from './inference.ts';

/** The records of a content folder, as posts are compared with them. Records that a run makes are entered, too. */
export interface Vocabulary {
  /** Everything that texts name, by key. */
  entities: Map<string, Entity>;
  /** Keys of entities by the key of each name. */
  entityByName: Map<string, string>;
  /** Keys of countries by their code in ISO 3166. */
  countryByIso: Map<string, string>;
  entityTree: NameTree;
  people: Directory;
  publications: Directory;
  /** The names of publications, those too that a run enters. */
  publicationTree: NameTree;
  tagIds: Set<string>;
  /** Ids of tags by the key of their names. */
  tagByName: Map<string, string>;
  tagTree: NameTree;
  /** Names that are known although they have no records, as those of parts of the world. */
  otherNames: Set<string>;
  /** The id of the site's owner. */
  owner?: string;
  /** The records that the run has made so far. */
  made: MadeRecords;
}

/**
 * Prepares the records of a content folder, once for a run. Records that are not valid are passed over.
 *
 * @param fromTerms keys, as `tags/rivers`, of topics and countries that imports made of categories and tags: they are
 *   known by name, and no text is read for them, as none was when they were made
 */
export function prepareVocabulary(
  records: readonly FileRecord[],
  fromTerms: ReadonlySet<string> = new Set(),
): Vocabulary {
  const sound = records.filter(({ id }) => identifier.safeParse(id).success);
  const of = <T>(collection: FileRecord['collection'], schema: z.ZodType<T>): [string, T][] =>
    sound
      .filter((record) => record.collection === collection)
      .flatMap(({ id, data }): [string, T][] => {
        const { data: record } = schema.safeParse(data);
        return record === undefined ? [] : [[id, record]];
      });
  const countries = of('countries', countrySchema);
  const people = of('people', personSchema);
  const publications = of('publications', publicationSchema);
  const tags = of('tags', tagSchema);
  const entities = [
    ...countries.map(([id, record]) => countryEntity(id, record)),
    ...of('groups', groupSchema).map(([id, record]) => groupEntity(id, record)),
    ...people.map(([id, record]) => personEntity(id, record)),
    ...of('regions', regionSchema).map(([id, record]) => regionEntity(id, record)),
  ];
  const [own] = of('vocabulary', vocabularySchema);
  const spelling = spellingWith(own?.[1].spellings ?? {});
  const [owner] = of('site', z.object({ owner: identifier }));
  const vocabulary: Vocabulary = {
    entities: new Map(),
    entityByName: new Map(),
    countryByIso: new Map(countries.flatMap(([id, { iso }]) => (iso === undefined ? [] : [[iso, `countries/${id}`]]))),
    entityTree: nameTree(
      entities.filter(({ key }) => !fromTerms.has(key)).map(({ key, toFind }) => ({ key, names: toFind })),
      spelling,
    ),
    people: emptyDirectory(),
    publications: emptyDirectory(),
    publicationTree: nameTree([], spelling),
    tagIds: new Set(),
    tagByName: new Map(),
    tagTree: nameTree(
      tags.filter(([id]) => !fromTerms.has(`tags/${id}`)).map(([id, { name }]) => ({ key: id, names: tagForms(name) })),
    ),
    otherNames: new Set(
      countries.flatMap(([, { region }]) =>
        region === undefined ? [] : [region, `${region}n`, `${region}ns`].map((name) => nameKey(name)),
      ),
    ),
    made: noRecords(),
    ...(owner && people.some(([id]) => id === owner[1].owner) && { owner: owner[1].owner }),
  };
  for (const entity of entities) enterEntity(vocabulary, entity);
  for (const [id, { name, aliases }] of tags) enterTag(vocabulary, id, [name, ...aliases]);
  for (const [id, record] of people) enter(vocabulary.people, id, record);
  for (const [id, record] of publications) enterPublication(vocabulary, id, record);
  return vocabulary;
}

/** Enters something that texts name; a name that another bears already stays with that one. */
function enterEntity({ entities, entityByName }: Vocabulary, entity: Entity): void {
  entities.set(entity.key, entity);
  for (const name of entity.names.map(nameKey)) if (!entityByName.has(name)) entityByName.set(name, entity.key);
}

/** Enters a publication, so that posts can name it. */
export function enterPublication(vocabulary: Vocabulary, id: string, record: Named): void {
  enter(vocabulary.publications, id, record);
  addNames(vocabulary.publicationTree, [{ key: id, names: namesOf(record) }]);
}

/** Enters a topic, so that posts can state it. */
export function enterTag({ tagIds, tagByName }: Vocabulary, id: string, names: readonly string[]): void {
  tagIds.add(id);
  for (const name of names.map(tagKey)) if (!tagByName.has(name)) tagByName.set(name, id);
}

/** Enters a country, so that posts can state it. */
export function enterCountry(vocabulary: Vocabulary, id: string, record: CountryRecord): void {
  const entity = countryEntity(id, countrySchema.parse(record));
  enterEntity(vocabulary, entity);
  if (record.iso !== undefined) vocabulary.countryByIso.set(record.iso, entity.key);
}

/** The entities of one kind that a name leads to, if any. */
export function entityNamed(
  { entityByName, entities }: Vocabulary,
  name: string,
  kind: EntityKind,
): string | undefined {
  const entity = entities.get(entityByName.get(nameKey(name)) ?? '');
  return entity?.kind === kind ? entity.id : undefined;
}

/** The form in which the names of tags are compared. */
export function tagKey(name: string): string {
  return nameKey(name.toLowerCase());
}

/** A tag's name in small letters, in the forms and spellings that a text may have: words of a text, not a name. */
function tagForms(name: string): string[] {
  const small = name.toLowerCase();
  const forms = [small, small.replace(/ism$/u, 'ist'), small.replace('isation', 'ization'), small.replace('-', '')];
  return [...new Set(forms.flatMap((form) => [form, form.endsWith('s') ? form.slice(0, -1) : `${form}s`]))];
}
