import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileRecord } from '../../src/loaders/file-record.ts';
import { editorSchemas } from './editor-schemas.ts';
import { FRONTMATTER_FOLDER, frontmatterSchemas } from './frontmatter-schemas.ts';
import { SCHEMAS_FOLDER } from './schemas-folder.ts';
import meanings from './key-meanings.json' with { type: 'json' };

/**
 * Writes the JSON Schemas of an archive’s records.
 *
 * @param root the archive’s folder
 * @param content its content folder
 * @returns the names of the schemas
 */
export async function writeSchemas(root: string, content: string, records: readonly FileRecord[]): Promise<string[]> {
  const schemas = editorSchemas(records, meanings);
  const files = new Map([...schemas].map(([name, text]) => [`${name}.json`, text]));
  await writeInto(join(root, SCHEMAS_FOLDER), files);
  await writeInto(join(root, FRONTMATTER_FOLDER), frontmatterSchemas(schemas, records, content));
  return [...files.keys()];
}

async function writeInto(folder: string, files: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(folder, { recursive: true });
  await Promise.all([...files].map(([file, text]) => writeFile(join(folder, file), text)));
}
