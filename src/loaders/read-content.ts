import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ContentFinding } from './content-codes.ts';
import { citeRecordsByKey } from './cite-records-by-key.ts';
import { collectionNames, collections, type CollectionName, idOf } from './collections.ts';
import { checkMedia } from './check-media.ts';
import { ignoredFiles } from './ignored-files.ts';
import { mediaAddresses, mediaType } from './media.ts';
import { misplacedFile } from './misplaced-file.ts';
import { ownPages } from './own-pages.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { mapConcurrently } from './map-concurrently.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Reads the records of one collection. Files that cannot be read, or a missing folder, are skipped: the check of the content reports them.
 */
export async function readCollection(folder: string, collection: CollectionName): Promise<FileRecord[]> {
  if (!(await isFolder(folder))) return [];
  const files = (await listFiles(folder)).filter((file) => collectionOf(file) === collection);
  const parsed = await mapConcurrently(files, (file) => parseIn(folder, collection, file));
  return parsed.flatMap(({ records }) => records);
}

/** Everything in a content folder. */
export interface Content {
  records: FileRecord[];
  faults: ContentFinding[];
  /** Files that could not be read; other records may still refer to what is in them. */
  unread: string[];
  /** The addresses of the files that texts may show or link to. */
  media: string[];
  /** The addresses of the owner's own pages, see {@link ownPages}. */
  ownPages: string[];
}

/**
 * Reads every record of a content folder, and reports files that cannot be read or are in the wrong place.
 *
 * @param parse reads one file; pass another function than `parseFile` to cache results
 */
export async function readContent(folder: string, parse = parseFile): Promise<Content> {
  if (!(await isFolder(folder))) {
    return {
      records: [],
      faults: [missing('', `no folder ${folder}`, 'the content folder of an archive: run this in the folder of yours')],
      unread: [],
      media: [],
      ownPages: [],
    };
  }
  const files = await listFiles(folder);
  const parsed = await mapConcurrently(files, async (file) => {
    const collection = collectionOf(file);
    if (!collection) return { records: [], faults: [misplacedFile(file)] };
    return parseIn(folder, collection, file, parse);
  });
  const absent = Object.values(collections).flatMap((layout) =>
    'single' in layout && !('optional' in layout) && !files.includes(layout.file)
      ? [missing(layout.file, `no ${layout.file}`, 'this file, which every archive needs')]
      : [],
  );
  const unread = files.filter((file, index) => collectionOf(file) && isUnread(parsed[index]));
  const cited = citeRecordsByKey(
    parsed.flatMap(({ records }) => records),
    unread,
  );
  return {
    records: cited.records,
    faults: [...absent, ...(await checkMedia(folder)), ...parsed.flatMap(({ faults }) => faults), ...cited.faults],
    media: await mediaAddresses(folder),
    ownPages: await ownPages(),
    unread,
  };
}

/** Whether a file has records that could not be read. A list without records is not unread. */
function isUnread({ records, faults }: ParsedFile = { records: [], faults: [] }): boolean {
  return records.length === 0 && faults.length > 0;
}

/** The collection that a path within the content folder belongs to. */
export function collectionOf(file: string): CollectionName | undefined {
  return collectionNames.find((name) => {
    const layout = collections[name];
    return 'file' in layout ? layout.file === file : idOf(name, file) !== undefined;
  });
}

async function listFiles(folder: string): Promise<string[]> {
  const isIgnored = await ignoredFiles(folder);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !isIgnored(file) && mediaType(file) === undefined)
    .sort();
}

/** Reads and parses one file. A file that cannot be read, such as a broken link, is a fault. */
async function parseIn(
  folder: string,
  collection: CollectionName,
  file: string,
  parse = parseFile,
): Promise<ParsedFile> {
  try {
    return parse(collection, file, await readFile(join(folder, file)));
  } catch (error) {
    const found = `a file that cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { records: [], faults: [{ code: 'file-unreadable', file, line: 1, found, expected: 'a file' }] };
  }
}

function missing(file: string, found: string, expected: string): ContentFinding {
  return { code: 'file-missing', file, line: 1, found, expected };
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}
