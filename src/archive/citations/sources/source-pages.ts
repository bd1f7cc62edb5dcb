import { memoizeByObject } from '../../../base/memoize.ts';
import { type ListPages, listPages } from '../../list-pages.ts';
import type { Archive } from '../../model.ts';
import { type ListedSource, sourcesByOutlet } from './outlet-sources.ts';

/** The sources of an outlet, shared out among pages; the outlet is undefined for those whose outlet has no record. */
export type SourcePages = Map<string | undefined, ListPages<ListedSource>>;

/** The sources of all outlets, as their pages list them; worked out once for an archive. */
export const sourcePages: (archive: Archive) => SourcePages = memoizeByObject((archive) => {
  const citations = areFormatted(archive) ? 1600 : 0;
  const weight = (listed: ListedSource) => weightOf(listed) + citations;
  return new Map([...sourcesByOutlet(archive)].map(([outlet, listed]) => [outlet, listPages(listed, weight)]));
});

/**
 * Whether pages show each source as the styles of citation have it. Each takes milliseconds to format: a large archive
 * leaves that to the reference managers that read its files.
 */
export function areFormatted({ sources }: Archive): boolean {
  return sources.sources.length <= 2000;
}

/**
 * The path of each source within the site, by its id.
 *
 * @example "/sources/harbour-times/pages/3/#harbour-times-2021-ferries"
 */
export function sourcePaths(archive: Archive): Map<string, string> {
  const paths = new Map<string, string>();
  for (const [outlet, { newest, earlier }] of sourcePages(archive)) {
    const start = outletPath(outlet);
    for (const { source } of newest) paths.set(source.id, `${start}#${source.id}`);
    for (const [index, page] of earlier.entries()) {
      for (const { source } of page) paths.set(source.id, `${start}pages/${index + 1}/#${source.id}`);
    }
  }
  return paths;
}

/** The path of the first page of an outlet's sources. */
export function outletPath(outlet: string | undefined): string {
  return `/sources/${outlet ?? 'unlisted'}/`;
}

/** What a source comes to as HTML, in characters: near enough for sharing them out. */
function weightOf({ source, addresses, places, printed = '' }: ListedSource): number {
  const ofPlaces = places.reduce(
    (sum, { citedAt }) => sum + 330 + citedAt.reduce((length, { sentence }) => length + 120 + sentence.length, 0),
    0,
  );
  const ofAddresses = addresses.reduce((sum, { href }) => sum + 130 + 2 * href.length, 0);
  return 400 + (source.item.title ?? printed).length + ofAddresses + ofPlaces;
}
