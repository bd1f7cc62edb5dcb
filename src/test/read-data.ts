import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { articlesData, entitiesData } from '../archive/data-files.ts';
import type { notesData, outletsData, sourcesData } from '../archive/notes-data.ts';

export interface DataFiles {
  articles: ReturnType<typeof articlesData>;
  entities: ReturnType<typeof entitiesData>;
  notes: ReturnType<typeof notesData>;
  outlets: ReturnType<typeof outletsData>;
  sources: ReturnType<typeof sourcesData>;
}

/**
 * Reads a data file of a built site, for comparison with its pages. Its type is known, because the same build wrote it.
 *
 * @param folder the folder of the built site
 */
export async function readData<Name extends keyof DataFiles>(folder: string, name: Name): Promise<DataFiles[Name]> {
  const text = await readFile(join(folder, 'data', `${name}.json`), 'utf8');
  return JSON.parse(text) as DataFiles[Name];
}
