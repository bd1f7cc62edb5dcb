import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type CollectionName, collections } from '../../src/loaders/collections.ts';
import type { FileRecord } from '../../src/loaders/file-record.ts';

/**
 * Where Astro’s language server finds the schemas of frontmatter, in an archive’s folder. Astro itself writes schemas
 * there under the names of collections; these have names of their own, and know the ids of the archive.
 */
export const FRONTMATTER_FOLDER = join('.astro', 'collections');

/**
 * The files from which Astro’s language server knows the frontmatter of Markdown and MDX: the schemas, and a list of the
 * archive’s files.
 *
 * @param schemas the text of each schema by its collection
 * @param content the content folder
 * @returns the text of each file by its name
 */
export function frontmatterSchemas(
  schemas: ReadonlyMap<CollectionName, string>,
  records: readonly FileRecord[],
  content: string,
): Map<string, string> {
  const named = [...schemas].filter(([name]) => hasFrontmatter(name));
  const entries = records
    .filter(({ collection }) => hasFrontmatter(collection))
    .map(({ collection, file }) => [addressOf(join(content, file)), nameOf(collection)] as const);
  const list = {
    collections: named.map(([name]) => ({ hasSchema: true, name: nameOf(name) })),
    entries: Object.fromEntries(entries),
  };
  return new Map([
    ...named.map(([name, text]) => [`${nameOf(name)}.schema.json`, text] as const),
    ['collections.json', `${JSON.stringify(list, null, 2)}\n`],
  ]);
}

function hasFrontmatter(collection: CollectionName): boolean {
  const layout = collections[collection];
  return 'folder' in layout && layout.extensions.some((extension) => extension !== '.yaml');
}

function nameOf(collection: CollectionName): string {
  return `steppe-${collection}`;
}

/** As the language server compares it: decoded, in lower case. */
function addressOf(path: string): string {
  return decodeURIComponent(pathToFileURL(path).href).toLowerCase();
}
