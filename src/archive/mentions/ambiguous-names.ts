import { choose } from './choose.ts';
import type { MentionFinder } from './mention-finder.ts';
import type { Hit } from './scan.ts';
import type { ScannedPlace } from './scanned-place.ts';

/** What joins a name to the next member of a list, or to the country that it belongs to. */
const BESIDE = /^(?:,(?: (?:and|or))?| (?:and|or|&|(?:of|in)(?: the)?)) $/u;

/**
 * Prepares a function that tells whether a name that several records or others share ("National Guard", "Badakhshan")
 * is that of its record: whether the thing named beside it ("Badakhshan and Kunduz", "National Guard of Ruritania"),
 * else the last before it, else the first after it belongs to one of the record's countries. A paragraph that names
 * nothing else goes by the ones before it.
 *
 * @param counts whether a name counts that nobody shares
 */
export function ambiguousNames(
  scanned: readonly ScannedPlace[],
  counts: (hit: Hit, place: ScannedPlace, index: number) => boolean,
  { countriesOf }: MentionFinder,
): (hit: Hit, place: ScannedPlace, index: number) => boolean {
  const known = new Map<number, Hit[]>();
  /** The names in a place that belong to a country. */
  const namesAt = (index: number): Hit[] => {
    const place = scanned[index];
    if (!place) return [];
    const names =
      known.get(index) ??
      choose(place.hits, (hit) => counts(hit, place, index)).filter(({ name }) => countriesOf.get(name.key)?.length);
    known.set(index, names);
    return names;
  };
  /** By place, the last name in those before it. */
  const last: (Hit | undefined)[] = [undefined];
  const lastBefore = (index: number): Hit | undefined => {
    for (let at = last.length; at <= index; at++) last.push(namesAt(at - 1).at(-1) ?? last[at - 1]);
    return last[index];
  };
  return (hit, place, index) => {
    const context = nearest(hit, place, namesAt(index)) ?? (place.place.isNote ? undefined : lastBefore(index));
    const own = countriesOf.get(hit.name.key) ?? [];
    return context !== undefined && own.some((country) => countriesOf.get(context.name.key)?.includes(country));
  };
}

function nearest({ from, to, end }: Hit, { text }: ScannedPlace, names: readonly Hit[]): Hit | undefined {
  const before = names.findLast((name) => name.to <= from);
  const after = names.find((name) => name.from >= to);
  const gapAfter = text.slice(end, after?.start);
  return after && BESIDE.test(gapAfter) ? after : (before ?? after);
}
