import { chooseMentions } from './choose-mentions.ts';
import type { MentionFinder } from './mention-finder.ts';
import type { Occurrence } from './find-occurrences.ts';
import type { ScannedPlace } from './scanned-place.ts';

/** The words between a name and the next member of a list, or its country. */
const BESIDE = /^(?:,(?: (?:and|or))?| (?:and|or|&|(?:of|in)(?: the)?)) $/u;

/**
 * Returns a function that decides whether a shared name ("National Guard", "Badakhshan") means its record: whether the
 * adjacent mention ("Badakhshan and Kunduz", "National Guard of Ruritania"), or else the last before it, or else the
 * first after it, belongs to one of the record's countries. For a paragraph without other mentions, earlier paragraphs
 * decide.
 *
 * @param counts whether a name that is not shared is a mention
 */
export function ambiguousNames(
  scanned: readonly ScannedPlace[],
  counts: (hit: Occurrence, place: ScannedPlace, index: number) => boolean,
  { countriesOf }: MentionFinder,
): (hit: Occurrence, place: ScannedPlace, index: number) => boolean {
  const known = new Map<number, Occurrence[]>();
  /** The mentions in a place that belong to a country. */
  const namesAt = (index: number): Occurrence[] => {
    const place = scanned[index];
    if (!place) return [];
    const names =
      known.get(index) ??
      chooseMentions(place.hits, (hit) => counts(hit, place, index)).filter(
        ({ name }) => countriesOf.get(name.key)?.length,
      );
    known.set(index, names);
    return names;
  };
  /** For each place, the last mention in earlier places. */
  const last: (Occurrence | undefined)[] = [undefined];
  const lastBefore = (index: number): Occurrence | undefined => {
    for (let at = last.length; at <= index; at++) last.push(namesAt(at - 1).at(-1) ?? last[at - 1]);
    return last[index];
  };
  return (hit, place, index) => {
    const context = nearest(hit, place, namesAt(index)) ?? (place.place.isNote ? undefined : lastBefore(index));
    const own = countriesOf.get(hit.name.key) ?? [];
    return context !== undefined && own.some((country) => countriesOf.get(context.name.key)?.includes(country));
  };
}

function nearest(
  { from, to, end }: Occurrence,
  { text }: ScannedPlace,
  names: readonly Occurrence[],
): Occurrence | undefined {
  const before = names.findLast((name) => name.to <= from);
  const after = names.find((name) => name.from >= to);
  const gapAfter = text.slice(end, after?.start);
  return after && BESIDE.test(gapAfter) ? after : (before ?? after);
}
