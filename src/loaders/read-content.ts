import { readFile, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isJunk } from 'junk';
import type { ContentFinding } from './content-codes.ts';
import { collectionNames, collections, type CollectionName, otherFiles } from './collections.ts';
import { checkMedia } from './check-media.ts';
import { imageAddresses, mediaType } from './media.ts';
import { misplacedFile } from './misplaced-file.ts';
import { parseFile, type ParsedFile } from './parse-file.ts';
import { someAtOnce } from './some-at-once.ts';
import type { SourceRecord } from './source-record.ts';

/** Reads the records of one collection, passing over what cannot be read: the check of the content names that. */
export async function readCollection(folder: string, collection: CollectionName): Promise<SourceRecord[]> {
  const files = (await listFiles(folder)).filter((file) => collectionOf(file) === collection);
  const parsed = await someAtOnce(files, (file) => parseIn(folder, collection, file));
  return parsed.flatMap(({ records }) => records);
}

/** What a content folder holds. */
export interface Content {
  records: SourceRecord[];
  faults: ContentFinding[];
  /** Files of records that could not be read; what they hold may be referred to all the same. */
  unread: string[];
  /** The addresses at which pages find images. */
  images: string[];
}

/**
 * Reads every record of a content folder, and says which files cannot be read or are in the wrong place.
 *
 * @param parse reads one file; another than `parseFile` may remember what it has read
 */
export async function readContent(folder: string, parse = parseFile): Promise<Content> {
  if (!(await isFolder(folder))) {
    return {
      records: [],
      faults: [missing('', `no folder ${folder}`, 'the content folder')],
      unread: [],
      images: [],
    };
  }
  const files = await listFiles(folder);
  const parsed = await someAtOnce(files, async (file) => {
    const collection = collectionOf(file);
    if (!collection) return { records: [], faults: [misplacedFile(file)] };
    return parseIn(folder, collection, file, parse);
  });
  const absent = Object.values(collections).flatMap((place) =>
    'single' in place && !('optional' in place) && !files.includes(place.file)
      ? [missing(place.file, 'no such file', 'this file')]
      : [],
  );
  return {
    records: parsed.flatMap(({ records }) => records),
    faults: [...absent, ...(await checkMedia(folder)), ...parsed.flatMap(({ faults }) => faults)],
    images: await imageAddresses(folder),
    unread: files.filter((file, index) => collectionOf(file) && isUnread(parsed[index])),
  };
}

/** Whether a file has records that could not be read; a list may have none. */
function isUnread({ records, faults }: ParsedFile = { records: [], faults: [] }): boolean {
  return records.length === 0 && faults.length > 0;
}

/** The collection that a path within the content folder belongs to. */
export function collectionOf(file: string): CollectionName | undefined {
  return collectionNames.find((name) => {
    const place = collections[name];
    if ('file' in place) return place.file === file;
    return (
      file.startsWith(`${place.folder}/`) &&
      file.endsWith(place.extension) &&
      !file.slice(place.folder.length + 1).includes('/')
    );
  });
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, '/').length).replaceAll('\\', '/'))
    .filter((file) => !otherFiles.has(file) && mediaType(file) === undefined && !file.split('/').some(isLeftOver))
    .sort();
}

/** Copies and locks that editors leave beside a file: of Vim, Emacs, Git's merges, office programs. */
const EDITORS_COPY = /^(?:~\$.*|#.*#|.*\.(?:bak|orig|sw[op]|tmp))$/i;

/** Whether a file or folder is one that systems and editors leave behind, or hidden. */
function isLeftOver(name: string): boolean {
  return name.startsWith('.') || isJunk(name) || EDITORS_COPY.test(name);
}

/** Reads and parses one file; one that cannot be read, as a link that leads nowhere, is a fault. */
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
