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
 * Reads a data file of a built site, to compare the pages with. The same build wrote it, so its shape is known.
 *
 * @param folder the built site's
 */
export async function readData<Name extends keyof DataFiles>(folder: string, name: Name): Promise<DataFiles[Name]> {
  const text = await readFile(join(folder, 'data', `${name}.json`), 'utf8');
  return JSON.parse(text) as DataFiles[Name];
}
