import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import type { articlesData } from '../archive/data-files/articles-data.ts';
import type { entitiesData, mentionsData } from '../archive/data-files/entities-data.ts';
import type { eventsData } from '../archive/data-files/events-data.ts';
import type { notesData, outletsData, sourcesData } from '../archive/data-files/notes-data.ts';

export interface DataFiles {
  articles: ReturnType<typeof articlesData>;
  entities: ReturnType<typeof entitiesData>;
  events: ReturnType<typeof eventsData>;
  mentions: ReturnType<typeof mentionsData>;
  notes: ReturnType<typeof notesData>;
  outlets: ReturnType<typeof outletsData>;
  sources: ReturnType<typeof sourcesData>;
}

/**
 * Reads a file from the zip file of a built site's data, for comparison with its pages. Its type is known, because the
 * same build wrote it.
 *
 * @param folder the folder of the built site
 */
export async function readData<Name extends keyof DataFiles>(folder: string, name: Name): Promise<DataFiles[Name]> {
  const wanted = `${name}.json`;
  const zip = await readFile(join(folder, 'data', 'archive.zip'));
  const bytes = unzipSync(zip, { filter: (file) => file.name === wanted })[wanted];
  if (!bytes) throw new Error(`The zip file has no ${wanted}.`);
  return JSON.parse(strFromU8(bytes)) as DataFiles[Name];
}

/** The mentions of an entity in the data. */
export function mentionsOf(
  mentions: DataFiles['mentions'],
  entity: Pick<DataFiles['entities'][number], 'kind' | 'id'> | undefined,
): DataFiles['mentions'] {
  return mentions.filter((mention) => mention.kind === entity?.kind && mention.entity === entity.id);
}
