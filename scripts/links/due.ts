import { compareCodes } from '../../src/base/compare-text.ts';
import type { CheckedAddress } from '../../src/schemas/links.ts';
import type { CitedAddress } from './cited-addresses.ts';
import type { Known } from './file/links-file.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The addresses that are to be asked for, those that were never checked first, and then the oldest: so a run that was
 * stopped goes on where it stopped.
 *
 * One that was well is asked for again after `olderThan` days; one that gave no answer in every run; another on another
 * day.
 *
 * @param today as YYYY-MM-DD
 */
export function dueAddresses(cited: readonly CitedAddress[], known: Known, today: string, olderThan: number): string[] {
  const checkedOn = (address: string) => known.get(address)?.checked ?? '';
  return cited
    .map(({ address }) => address)
    .filter((address) => isDue(known.get(address), today, olderThan))
    .sort((a, b) => compareCodes(checkedOn(a), checkedOn(b)) || (a < b ? -1 : 1));
}

/** The days near which a copy of an address is to be sought. One that was found is not sought again. */
export function dueCopies(
  { citedOn }: CitedAddress,
  known: CheckedAddress | undefined,
  today: string,
  olderThan: number,
) {
  return citedOn.filter((day) => {
    const sought = known?.copies?.find(({ near }) => near === day);
    return !sought || (!sought.found && daysBetween(sought.asked, today) >= olderThan);
  });
}

/** Whether an address is meant by a pattern: a part of it, in which `*` stands for anything. */
export function isMeant(address: string, pattern: string): boolean {
  const parts = pattern.split('*');
  let from = 0;
  for (const part of parts) {
    const index = address.indexOf(part, from);
    if (index === -1) return false;
    from = index + part.length;
  }
  return true;
}

function isDue(known: CheckedAddress | undefined, today: string, olderThan: number): boolean {
  if (known?.checked === undefined || known.outcome === 'failed') return true;
  const age = daysBetween(known.checked, today);
  return age >= (known.outcome === 'well' ? olderThan : Math.min(1, olderThan));
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
