import { sectionPaths } from '../base/sections.ts';
import type { CollectionName } from './collections.ts';
import type { FileRecord } from './file-record.ts';
import { valuesAt } from './references.ts';

/** The beginning of a note. */
const NOTE = /^\[\^[^\]]+\]:/m;

/**
 * The addresses of the sections for which the records have nothing.
 *
 * @param unread files that could not be read: the sections of what may be in them are not empty
 */
export function emptySections(records: readonly FileRecord[], unread: readonly string[] = []): ReadonlySet<string> {
  const of = (collection: CollectionName) => records.filter((record) => record.collection === collection);
  const has = (collection: CollectionName) =>
    of(collection).length > 0 || unread.some((file) => new RegExp(`^${collection}[./]`).test(file));
  const isThere = {
    [sectionPaths.articles]: has('articles'),
    [sectionPaths.timeline]: has('articles'),
    [sectionPaths.series]: has('series'),
    [sectionPaths.countries]: has('countries'),
    [sectionPaths.groups]: has('groups'),
    [sectionPaths.people]: has('people'),
    [sectionPaths.topics]: has('tags'),
    [sectionPaths.relations]: unread.length > 0 || records.some(mayHaveRelations),
    [sectionPaths.sources]: unread.length > 0 || of('articles').some(({ body }) => NOTE.test(body)),
  };
  return new Set(Object.entries(isThere).flatMap(([path, there]) => (there ? [] : [path])));
}

/** Relations have an article; a group is related to a country where an article mentions both. */
function mayHaveRelations({ collection, data }: FileRecord): boolean {
  if (collection !== 'groups' && collection !== 'people') return false;
  const statements = [...valuesAt(data, 'relations.*.article'), ...valuesAt(data, 'affiliations.*.article')];
  return statements.length > 0 || (collection === 'groups' && valuesAt(data, 'countries.*').length > 0);
}
