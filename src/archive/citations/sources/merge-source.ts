import { memoizeByObject } from '../../../base/memoize.ts';
import { slug } from '../../../base/slug.ts';
import type { Citation } from '../citation.ts';
import type { CslItem } from '../csl.ts';
import { normaliseAddress } from './normalise-address.ts';
import type { FullCitation, CitedSource } from './model.ts';

/** Merges the citations of a source: the most complete one, and the details that only others have. */
export function mergeSource(places: readonly FullCitation[]): CitedSource & { fingerprint: string } {
  const citations = places.map(({ citation }) => citation);
  const [only, ...more] = citations;
  const merged = only && more.length === 0 ? mergeOne(only) : merge(citations);
  return { ...merged, places: [...places] };
}

type Merged = Omit<CitedSource, 'places'> & { fingerprint: string };

/** Most sources are cited once, and a citation that was read before is the same object. */
const mergeOne = memoizeByObject((citation: Citation): Merged => merge([citation]));

function merge(citations: readonly Citation[]): Merged {
  const [fullest, ...others] = citations.toSorted((a, b) => weight(b) - weight(a));
  const item = others.reduce<CslItem>(
    (all, { item: { type: _type, ...more } }) => ({ ...more, ...all, issued: all.issued ?? more.issued }),
    { ...(fullest?.item ?? { type: 'document' }) },
  );
  // Notes may cite different volumes of a work.
  if (item.type === 'book' && new Set(citations.map((citation) => citation.item.volume)).size > 1) {
    delete item.volume;
    delete item['volume-title'];
  }
  const addresses = new Map(
    citations.flatMap((citation) => citation.addresses.map(({ href }) => [normaliseAddress(href), href] as const)),
  );
  const outlet = citations.map((citation) => citation.outlet).find((id) => id !== undefined);
  return {
    id: idOf(item, outlet),
    fingerprint: hash([item.title, item.number, item.DOI, normaliseAddress(item.URL ?? ''), item.volume].join('\n')),
    item,
    translation: citations.map((citation) => citation.translation).find((each) => each !== undefined),
    outlet,
    addresses: [...addresses.values()],
  };
}

function weight({ item, addresses, complete }: Citation): number {
  const precision = item.issued?.['date-parts'][0].length ?? 0;
  return Object.keys(item).length + precision + (addresses.length > 0 ? 1 : 0) + (complete ? 1 : 0);
}

const LONGEST = 60;

function idOf(item: CslItem, outlet: string | undefined): string {
  const [author] = item.author ?? item.editor ?? [];
  const name = author && ('family' in author ? author.family : author.literal);
  const host = URL.parse(item.URL ?? '')?.hostname.replace(/^www\./, '');
  const who = outlet ?? slug(item['container-title'] ?? item.publisher ?? item.archive ?? name ?? host ?? 'source');
  const when = item.issued?.['date-parts'][0].map((part) => String(part).padStart(2, '0')).join('-');
  const path = item.title === undefined ? (URL.parse(item.URL ?? '')?.pathname ?? '') : item.title;
  const kept = item.archive_location === undefined ? '' : shortened(slug(item.archive_location));
  const words = [kept, shortened(slug(path)), item.number === undefined ? '' : slug(item.number)];
  const id = [shortened(who), when ?? '', ...words].filter((part) => part !== '').join('-');
  return slug(id) === '' ? `source-${hash(JSON.stringify(item))}` : id;
}

/** As many whole words as fit. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf('-'), 20));
}

/** FNV-1a, 32 bits, in base 36. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (const character of text) {
    value = Math.imul(value ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
