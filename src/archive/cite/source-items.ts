import { memoizeByObject } from '../../base/memoize.ts';
import type { CslRecord } from '../citations/csl.ts';
import type { CitedSource } from '../citations/sources/model.ts';

/** Sources as CSL-JSON, with their ids. Each source has the same item in every list. */
export function sourceItems(sources: readonly CitedSource[]): CslRecord[] {
  return sources.map(itemOf);
}

/** Where the printed address is damaged, and the archive has the likely one, the item has that. */
const itemOf = memoizeByObject(({ id, item, places }: CitedSource): CslRecord => {
  const damaged = places
    .flatMap(({ citation }) => citation.addresses)
    .find(({ href, likely }) => href === item.URL && likely !== undefined);
  return { ...item, ...(damaged && { URL: damaged.likely }), id };
});
