import type { Repeat } from '../citation.ts';
import type { Range } from '../../../base/range.ts';
import { readDetails } from './details.ts';
import { archiveRemarksIn, type MaskedText } from './masked-text.ts';
import type { Draft } from './model.ts';

export type ReadRepeat = Omit<Repeat, 'type' | 'start' | 'end' | 'leadIn'>;

/** A repeat with the locator after it. */
export function withPlace(
  note: MaskedText,
  range: Range,
  from: number,
  repeat: Pick<ReadRepeat, 'form' | 'note' | 'item'>,
): ReadRepeat {
  const draft = readDetails(note, { start: from, end: range.end });
  const rest = { start: from, end: range.end };
  return {
    ...repeat,
    ...(draft ? placeOf(note, range, draft) : { ...placeOf(note, range), complete: false, unread: [rest] }),
  };
}

/** Reads the locator of a repeat; everything else after it counts as not read. */
export function placeOf(
  note: MaskedText,
  range: Range,
  draft?: Draft,
): Pick<ReadRepeat, 'locator' | 'archive' | 'complete' | 'unread'> {
  const unread = [...(draft?.unread ?? []), ...(draft?.names ?? []), ...(draft?.addresses ?? [])]
    .map(({ start, end }) => ({ start, end }))
    .toSorted((a, b) => a.start - b.start);
  return {
    locator: draft && withVolume(draft),
    archive: archiveRemarksIn(note, range),
    complete: unread.length === 0,
    unread,
  };
}

/** “II, 45” is one locator. */
function withVolume({ locator, item: { volume } }: Draft): Repeat['locator'] {
  if (volume === undefined) return locator;
  return locator ? { ...locator, value: `${volume}:${locator.value}` } : { label: 'volume', value: volume };
}
