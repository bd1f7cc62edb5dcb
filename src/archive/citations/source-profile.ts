import { compareNames } from '../../base/compare-text.ts';
import type { Citation, ReadNote } from './citation.ts';

/** Statistics of the sources in an article's notes. Lists are sorted by number, years by time. */
export interface SourceProfile {
  /** The number of citations. */
  citations: number;
  /** Ids of outlets. */
  outlets: Share[];
  /** BCP 47, without the script: transliterated Russian is Russian. */
  languages: Share[];
  years: Share[];
  /** The number of citations with a working address. */
  openable: number;
}

export interface Share {
  value: string;
  count: number;
}

/** Counts outlets, languages, years and addresses over the citations of an article's notes. */
export function sourceProfile(readings: Iterable<ReadNote>): SourceProfile {
  const citations = [...readings].flatMap(({ parts }) => parts.filter((part) => part.type === 'citation'));
  return {
    citations: citations.length,
    outlets: sharesOf(citations.map(({ outlet }) => outlet)),
    languages: sharesOf(citations.map(({ item }) => item.language?.split('-')[0])),
    years: sharesOf(citations.map(({ item }) => item.issued && String(item.issued['date-parts'][0][0]))).toSorted(
      (a, b) => Number(a.value) - Number(b.value),
    ),
    openable: citations.filter(isOpenable).length,
  };
}

/** Whether an address works: a damaged one does if the archive has the likely one. */
function isOpenable({ addresses }: Citation): boolean {
  return addresses.some(({ damaged, likely }) => !damaged || likely !== undefined);
}

function sharesOf(values: readonly (string | undefined)[]): Share[] {
  const counts = new Map<string, number>();
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .toSorted((a, b) => b.count - a.count || compareNames(a.value, b.value));
}
