import type { Range } from '../../../base/range.ts';

/** The ranges that overlap a range. They must be sorted and must not overlap each other. */
export function overlappingRanges<Stretch extends Range>(
  stretches: readonly Stretch[],
  { start, end }: Range,
): Stretch[] {
  let low = 0;
  let high = stretches.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stretches[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const found: Stretch[] = [];
  for (let each = stretches[low]; each && each.start < end; each = stretches[++low]) found.push(each);
  return found;
}
