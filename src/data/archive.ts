import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CollectionEntry, type DataEntryMap, getCollection } from 'astro:content';
import { UserError } from '../base/user-error.ts';
import { buildArchive } from '../archive/archive.ts';
import { citeByKey } from '../archive/cite/keys/cite-by-key.ts';
import type { Archive, ArchiveRecords } from '../archive/model.ts';
import { bodyOf } from '../loaders/parse-file.ts';
import { mapConcurrently } from '../loaders/map-concurrently.ts';
import type { SourceRecord } from '../schemas/source.ts';
import { vocabularySchema } from '../schemas/vocabulary.ts';
import { parseCached } from '../markdown/parse-cached.ts';
import { words } from '../i18n/words.ts';

declare global {
  /** The archive of the pages; see {@link getArchive}. */
  var steppeArchive: Promise<Archive> | undefined;
}

let built: Promise<Archive> | undefined;

/**
 * The archive, built once per build; in `dev`, once after each edit. It is also global, because integrations, which run
 * as a separate module graph, write files from it after the pages.
 */
export function getArchive(): Promise<Archive> {
  if (!built) {
    built = readRecords().then((records) => buildArchive(records, words));
    globalThis.steppeArchive = built;
  }
  return built;
}

/** Returns a function that derives something from the archive, once per build. */
export function onceFromArchive<Value>(derive: (archive: Archive) => Value | Promise<Value>): () => Promise<Value> {
  let derived: Promise<Value> | undefined;
  return () => (derived ??= getArchive().then(derive));
}

/** The name under which the parsed text of an article is cached. */
export function articleFile(slug: string): string {
  return `articles/${slug}.md`;
}

async function readRecords(): Promise<ArchiveRecords> {
  const [site] = await getCollection('site');
  const [own] = await getCollection('vocabulary');
  if (!site) {
    throw new UserError(
      'Found no record of the site. Expected site.yaml in the content folder, and src/content.config.ts with the line: ' +
        "export { collections } from 'steppe/content';",
    );
  }
  const library = await recordsOf('sources');
  const read = (entry: CollectionEntry<'articles'>) => readArticle(entry, library, site.data.language);
  return {
    site: site.data,
    articles: new Map(await mapConcurrently(await getCollection('articles'), read)),
    countries: await recordsOf('countries'),
    groups: await recordsOf('groups'),
    people: await recordsOf('people'),
    regions: await recordsOf('regions'),
    series: await recordsOf('series'),
    tags: await recordsOf('tags'),
    publications: await recordsOf('publications'),
    outlets: await recordsOf('outlets'),
    library,
    pages: await recordsOf('pages'),
    vocabulary: own?.data ?? vocabularySchema.parse({}),
  };
}

async function recordsOf<Name extends keyof DataEntryMap>(
  name: Name,
): Promise<Map<string, CollectionEntry<Name>['data']>> {
  const entries = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry.data]));
}

async function readArticle(
  { id, data, filePath }: CollectionEntry<'articles'>,
  library: ReadonlyMap<string, SourceRecord>,
  language: string,
) {
  if (filePath === undefined) throw new Error(`The article ${id} has no file.`);
  const body = bodyOf(await readFile(resolve(filePath)));
  const { markdown } = citeByKey(body, library, data.language ?? language);
  return [id, { data, parsed: parseCached(articleFile(id), markdown) }] as const;
}
