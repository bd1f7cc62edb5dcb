import type { CiteFormat } from '../../archive/cite/cite-files.ts';
import { gatherSources } from '../../archive/exports/gather-sources.ts';
import { download } from './download.ts';
import { openExports } from './open-exports.ts';

/**
 * Makes a file of the sources of a page.
 *
 * @param line the data of the element with the buttons: the key of the page, the root of the site, the name of the file
 * @param button those of the button that was pressed
 */
export async function exportPage(
  { export: page = '', base = '/', name = page }: DOMStringMap,
  { format }: DOMStringMap,
): Promise<void> {
  const { notesOf } = await openExports(base);
  const { items, annotations } = gatherSources(await notesOf(page));
  // The format is known: the same build wrote it.
  download(items, annotations, { format: format as CiteFormat, name });
}
