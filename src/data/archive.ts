import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type CollectionEntry, type DataEntryMap, getCollection } from 'astro:content';
import { UserError } from '../base/user-error.ts';
import { buildArchive } from '../archive/archive.ts';
import type { Archive, ArchiveRecords } from '../archive/model.ts';
import { bodyOf } from '../loaders/parse-file.ts';
import { someAtOnce } from '../loaders/some-at-once.ts';
import { parseCached } from '../markdown/parse-cached.ts';
import { words } from '../i18n/words.ts';

let built: Promise<Archive> | undefined;

/** The archive, worked out once per build; in `dev`, once for each change of the content. */
export function getArchive(): Promise<Archive> {
  return (built ??= readRecords().then((records) => buildArchive(records, words)));
}

/** Prepares a function that works something out of the archive once per build. */
export function onceFromArchive<Value>(derive: (archive: Archive) => Value): () => Promise<Value> {
  let derived: Promise<Value> | undefined;
  return () => (derived ??= getArchive().then(derive));
}

async function readRecords(): Promise<ArchiveRecords> {
  const [site] = await getCollection('site');
  if (!site) throw new UserError('The content has no site.yaml. Add one: see the README.');
  return {
    site: site.data,
    articles: new Map(await someAtOnce(await getCollection('articles'), readArticle)),
    countries: await recordsOf('countries'),
    groups: await recordsOf('groups'),
    people: await recordsOf('people'),
    regions: await recordsOf('regions'),
    tags: await recordsOf('tags'),
    publications: await recordsOf('publications'),
    outlets: await recordsOf('outlets'),
  };
}

async function recordsOf<Name extends keyof DataEntryMap>(
  name: Name,
): Promise<Map<string, CollectionEntry<Name>['data']>> {
  const entries = await getCollection(name);
  return new Map(entries.map((entry) => [entry.id, entry.data]));
}

async function readArticle({ id, data, filePath }: CollectionEntry<'articles'>) {
  if (filePath === undefined) throw new Error(`The article ${id} has no file.`);
  const body = bodyOf(await readFile(resolve(filePath)));
  return [id, { data, parsed: parseCached(`articles/${id}.md`, body) }] as const;
}
