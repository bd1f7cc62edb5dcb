import type { SourceRecord } from '../../../schemas/source.ts';
import type { Citation } from '../citation.ts';
import type { CslItem } from '../csl.ts';
import { libraryItem } from './library-item.ts';
import type { CitedSource, SourceIndex } from './model.ts';
import { normaliseAddress } from './normalise-address.ts';
import { compareCitations, type Traits, traitsOf } from './same-source.ts';

/** How the sources that notes cite and the records of a library belong together. */
export interface LibraryMatches {
  matched: Map<CitedSource, LibraryMatch>;
  /** Sources that may be one of these records, which nothing says for certain: they stay as printed. */
  doubtful: Map<CitedSource, string[]>;
}

export interface LibraryMatch {
  /** The key of the record. */
  key: string;
  item: CslItem;
  by: 'DOI' | 'address' | 'title';
}

interface Known {
  key: string;
  item: CslItem;
  traits: Traits;
}

/**
 * Matches the sources that notes cite with the records of a library: by DOI, by address, or by title with publisher or
 * author and date. Where several records fit, or the title alone does, it is doubtful.
 */
export function matchLibrary(
  sources: readonly CitedSource[],
  library: ReadonlyMap<string, SourceRecord>,
): LibraryMatches {
  const known = [...library].map(([key, record]): Known => {
    const item = libraryItem(record);
    return { key, item, traits: traitsOf(asCitation(item)) };
  });
  const byKey = new Map<string, Known[]>();
  for (const one of known) for (const key of keysOf(one.traits)) byKey.set(key, [...(byKey.get(key) ?? []), one]);
  const found: LibraryMatches = { matched: new Map(), doubtful: new Map() };
  for (const source of sources) {
    const all = source.places.map(({ citation }) => traitsOf(citation));
    const candidates = new Set(all.flatMap(keysOf).flatMap((key) => byKey.get(key) ?? []));
    if (candidates.size > 0) matchOne(source, all, [...candidates], found);
  }
  return found;
}

function matchOne(
  source: CitedSource,
  all: readonly Traits[],
  candidates: readonly Known[],
  found: LibraryMatches,
): void {
  const compared = candidates.map((one) => ({
    one,
    likeness: all.map((traits) => compareCitations(traits, one.traits)),
  }));
  const possible = compared.filter(({ likeness }) => !likeness.includes('different'));
  const sure = possible.filter(({ likeness }) => likeness.includes('surely'));
  const fitting = sure.length > 0 ? sure : possible.filter(({ likeness }) => likeness.includes('likely'));
  const [only] = fitting;
  if (only && fitting.length === 1) {
    const { key, item, traits } = only.one;
    found.matched.set(source, { key, item, by: reasonOf(all, traits) });
    return;
  }
  const keys = (fitting.length > 1 ? fitting : possible).map(({ one }) => one.key);
  if (keys.length > 0) found.doubtful.set(source, keys);
}

function reasonOf(all: readonly Traits[], { doi, addresses }: Traits): LibraryMatch['by'] {
  if (doi !== undefined && all.some((traits) => traits.doi === doi)) return 'DOI';
  return all.some((traits) => !traits.addresses.isDisjointFrom(addresses)) ? 'address' : 'title';
}

function keysOf({ titles, mainTitles, addresses, doi, number }: Traits): string[] {
  return [
    ...[...titles, ...mainTitles].filter((title) => title !== '').map((title) => `title ${title}`),
    ...[...addresses].map((address) => `address ${address}`),
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...(number === undefined ? [] : [`number ${number}`]),
  ];
}

/** A record as if a note cited it, to compare it with notes. */
function asCitation(item: CslItem): Citation {
  const href = item.URL;
  const addresses = href === undefined ? [] : [{ start: 0, end: 0, href, damaged: false }];
  return { type: 'citation', start: 0, end: 0, item, addresses, archive: [], complete: true, unread: [] };
}

/** The sources with what their printed notes lack, from the records of the library that they match. */
export function filledFromLibrary(index: SourceIndex, library: ReadonlyMap<string, SourceRecord>): SourceIndex {
  if (library.size === 0) return index;
  const { matched } = matchLibrary(index.sources, library);
  const filled = new Map(
    [...matched].map(([source, { item }]) => [source, { ...source, item: filledItem(source.item, item) }] as const),
  );
  const now = (source: CitedSource) => filled.get(source) ?? source;
  return {
    sources: index.sources.map(now),
    sourceOf: new Map([...index.sourceOf].map(([citation, source]) => [citation, now(source)])),
  };
}

/** What is printed goes before what the record says, but for a date that is less precise, and a type that is a guess. */
function filledItem(printed: CslItem, record: CslItem): CslItem {
  const precision = ({ issued }: CslItem) => issued?.['date-parts'][0].length ?? 0;
  const isSameAddress = normaliseAddress(printed.URL ?? '') === normaliseAddress(record.URL ?? '');
  return {
    ...record,
    ...printed,
    ...(printed.type === 'document' && { type: record.type }),
    ...(precision(record) > precision(printed) && { issued: record.issued }),
    ...(isSameAddress && { URL: record.URL }),
  };
}
