import { gatherSources } from '../../archive/exports/gather-sources.ts';
import { type Download, download } from './download.ts';
import { openExports } from './open-exports.ts';

/** Makes a file of the sources of a page. @param page its key */
export async function exportPage(base: string, page: string, file: Download): Promise<void> {
  const { notesOf } = await openExports(base);
  const { items, annotations } = gatherSources(await notesOf(page));
  download(items, annotations, file);
}
