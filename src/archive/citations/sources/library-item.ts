import type { SourceRecord } from '../../../schemas/source.ts';
import { parseDate } from '../../../base/dates.ts';
import { cslDate } from '../../cite/csl-date.ts';
import type { CslItem, CslName } from '../csl.ts';

/** A record of a source as an item of CSL. */
export function libraryItem(source: SourceRecord): CslItem {
  const { authors, editors, translators, container, series, place, issued, pages, doi, isbn, issn, url, ...same } =
    source;
  return {
    ...same,
    ...(authors.length > 0 && { author: authors.map(nameOf) }),
    ...(editors.length > 0 && { editor: editors.map(nameOf) }),
    ...(translators.length > 0 && { translator: translators.map(nameOf) }),
    ...(container !== undefined && { 'container-title': container }),
    ...(series !== undefined && { 'collection-title': series }),
    ...(place !== undefined && { 'publisher-place': place }),
    ...(issued !== undefined && { issued: cslDate(parseDate(issued)) }),
    ...(pages !== undefined && { page: pages }),
    ...(doi !== undefined && { DOI: doi }),
    ...(isbn !== undefined && { ISBN: isbn }),
    ...(issn !== undefined && { ISSN: issn }),
    ...(url !== undefined && { URL: url }),
  };
}

/** “Poe, Ada” → the family name and the given name; a name without a comma is that of an institution. */
function nameOf(name: string): CslName {
  const [family = '', ...given] = name.split(/,\s*/);
  return given.length === 0 ? { literal: name } : { family, given: given.join(', ') };
}
