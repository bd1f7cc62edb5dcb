import { memoizeByObject } from '../../../base/memoize.ts';
import { compareCitations, type Traits, traitsOf } from './same-source.ts';
import { mergeSource } from './merge-source.ts';
import type { ArticleNotes, FullCitation, CitedSource, SourceIndex } from './model.ts';

/**
 * Groups citations by source, in one article or several. The most complete come first: a less complete one joins them
 * only if it cannot mean another source.
 */
export function indexSources(articles: readonly ArticleNotes[]): SourceIndex {
  const places = articles.flatMap(({ article, notes }) =>
    notes.flatMap(({ label, read }) =>
      read.parts.flatMap((part) => (part.type === 'citation' ? [{ article, note: label, citation: part }] : [])),
    ),
  );
  const known = places.map((place, order): Known => ({ place, order, traits: knownTraits(place.citation) }));
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Set<Cluster>>();
  for (const each of known.toSorted((a, b) => fullness(b.traits) - fullness(a.traits) || a.order - b.order)) {
    const keys = keysOf(each.traits);
    const candidates = new Set(keys.flatMap((key) => [...(byKey.get(key) ?? [])]));
    const cluster = joined(each, candidates) ?? { members: [] };
    if (cluster.members.length === 0) clusters.push(cluster);
    cluster.members.push(each);
    for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(cluster));
  }
  const ordered = clusters
    .map(({ members }) => members.toSorted((a, b) => a.order - b.order))
    .toSorted((a, b) => (a[0]?.order ?? 0) - (b[0]?.order ?? 0));
  const sources = withIds(ordered.map((members) => mergeSource(members.map(({ place }) => place))));
  const sourceOf = new Map(
    sources.flatMap((source) => source.places.map(({ citation }) => [citation, source] as const)),
  );
  return { sources, sourceOf };
}

/** A citation that was read before is the same object. */
const knownTraits = memoizeByObject(traitsOf);

interface Known {
  place: FullCitation;
  /** Its index among all citations. */
  order: number;
  traits: Traits;
}

interface Cluster {
  members: Known[];
}

/** The cluster of a citation; undefined if it contradicts all, or if several match. */
function joined({ traits }: Known, candidates: ReadonlySet<Cluster>): Cluster | undefined {
  const sure: Cluster[] = [];
  const likely: Cluster[] = [];
  for (const cluster of candidates) {
    const likenesses = new Set(cluster.members.map((member) => compareCitations(traits, member.traits)));
    if (likenesses.has('different')) continue;
    if (likenesses.has('surely')) sure.push(cluster);
    else if (likenesses.has('likely')) likely.push(cluster);
  }
  const [only, ...others] = sure.length > 0 ? sure : likely;
  return others.length === 0 ? only : undefined;
}

function fullness({ addresses, number, doi, date, titles }: Traits): number {
  const precision = date?.['date-parts'][0].length ?? 0;
  return 2 * precision + (addresses.size > 0 ? 1 : 0) + (number ? 2 : 0) + (doi ? 2 : 0) + (titles.size > 0 ? 3 : 0);
}

function keysOf({ titles, mainTitles, addresses, doi, number, kept }: Traits): string[] {
  return [
    ...[...titles, ...mainTitles].filter((title) => title !== '').map((title) => `title ${title}`),
    ...[...addresses].map((address) => `address ${address}`),
    ...(doi === undefined ? [] : [`doi ${doi}`]),
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(kept === undefined ? [] : [`kept ${kept}`]),
  ];
}

/** Distinguishes sources with equal ids by a hash of their details, never by their order. */
function withIds(sources: readonly (CitedSource & { fingerprint: string })[]): CitedSource[] {
  const counts = new Map<string, number>();
  for (const { id } of sources) counts.set(id, (counts.get(id) ?? 0) + 1);
  const used = new Set<string>();
  return sources.map(({ fingerprint, ...source }) => {
    let id = (counts.get(source.id) ?? 0) > 1 ? `${source.id}-${fingerprint}` : source.id;
    for (let count = 2; used.has(id); count++) id = `${source.id}-${fingerprint}-${count}`;
    used.add(id);
    return { ...source, id };
  });
}
