import { redirectFile } from '../../base/redirect-file.ts';
import { valuesAt } from '../../loaders/references.ts';
import { SitePlace } from '../../loaders/site-place.ts';
import type { SourceRecord } from '../../loaders/source-record.ts';

/** The places of the site, and those that the former addresses of the articles of an archive take, by slug. */
export function takenPlaces(records: readonly SourceRecord[]): SitePlace<string> {
  const places = new SitePlace<string>();
  for (const { collection, id, data } of records) {
    if (collection !== 'articles') continue;
    for (const { value } of valuesAt(data, 'oldUrls.*')) {
      if (typeof value === 'string') places.claim(redirectFile(value), id);
    }
  }
  return places;
}
