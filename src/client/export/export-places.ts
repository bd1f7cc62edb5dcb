import { gatherSources } from '../../archive/exports/gather-sources.ts';
import { labelsAt } from '../../archive/exports/labels-at.ts';
import type { CitedNotes } from '../../archive/exports/model.ts';
import { type Download, download } from './download.ts';
import { openExports } from './open-exports.ts';

/** Places in an article. */
export interface Places {
  /** The labels of notes. */
  named: Set<string>;
  paragraphs: Set<number>;
}

/**
 * Makes a file of the sources cited at some places.
 *
 * @param places those of each article, by its slug
 * @returns whether there are any
 */
export async function exportPlaces(
  base: string,
  places: ReadonlyMap<string, Places>,
  file: Download,
): Promise<boolean> {
  const { sourcesOf } = await openExports(base);
  const cited = await Promise.all(
    [...places].map(async ([slug, ids]): Promise<CitedNotes[]> => {
      const sources = await sourcesOf(slug);
      return sources ? [{ sources, labels: labelsAt(sources, ids) }] : [];
    }),
  );
  const { items, annotations } = gatherSources(cited.flat());
  if (items.length > 0) download(items, annotations, file);
  return items.length > 0;
}
