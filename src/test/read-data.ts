import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { articlesData, entitiesData, notesData, sourcesData } from '../archive/data-files.ts';
import { builtSites } from './site.ts';

interface DataFiles {
  articles: ReturnType<typeof articlesData>;
  entities: ReturnType<typeof entitiesData>;
  notes: ReturnType<typeof notesData>;
  sources: ReturnType<typeof sourcesData>;
}

/** A data file of the built site: what the pages are compared with. */
export async function readData<Name extends keyof DataFiles>(name: Name): Promise<DataFiles[Name]> {
  const content: DataFiles[Name] = JSON.parse(await readFile(join(builtSites['/'], 'data', `${name}.json`), 'utf8'));
  return content;
}
