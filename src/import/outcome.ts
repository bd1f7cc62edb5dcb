import type { Totals } from './output/report.ts';

/** The sums of an import that has found nothing yet. */
export function noTotals(): Totals {
  return {
    postsIn: 0,
    postsOut: 0,
    refused: 0,
    skipped: 0,
    unreadable: 0,
    failed: 0,
    notes: 0,
    words: 0,
    warnings: 0,
    faults: 0,
  };
}

/** Whether nothing was found that a report would tell an owner to look at. */
export function isNothing({ postsIn, faults }: Totals): boolean {
  return postsIn === 0 && faults === 0;
}

/** 0 when everything was brought in, 2 when something needs a person's eye, 1 when nothing could be done. */
export function exitCode({ postsOut, refused, warnings, unreadable, failed, faults }: Totals, stopped = false): number {
  if (postsOut + refused === 0) return 1;
  return warnings + unreadable + failed + faults > 0 || stopped ? 2 : 0;
}
