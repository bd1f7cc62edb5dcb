import { compareCodes } from '../../src/base/compare-text.ts';
import type { CheckedAddress } from '../../src/schemas/links.ts';
import type { CitedAddress } from './cited-addresses.ts';
import type { Known } from './file/links-file.ts';

const DAY = 24 * 60 * 60 * 1000;

/**
 * The addresses due for a request: first those never checked, then the oldest. So a run continues where the last one
 * stopped.
 *
 * An address that was fine is due after `olderThan` days, one without an answer in every run, any other on another day.
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

/** The days for which a copy of an address is wanted. A copy that was found is not looked for again. */
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

/** Whether an address contains a pattern, in which `*` matches any text. */
export function matchesPattern(address: string, pattern: string): boolean {
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
