import type { CheckedAddress, CopySearch } from '../../../src/schemas/links.ts';
import type { End } from '../ask/follow.ts';

/**
 * Updates the record of an address after a request. After a failure, the last day on which it worked and its redirect
 * target are kept.
 */
export function afterCheck(before: CheckedAddress | undefined, address: string, end: End, day: string): CheckedAddress {
  const { lastWell, leadsTo, copies } = before ?? {};
  const isWell = end.outcome === 'well';
  const well = isWell ? day : lastWell;
  const to = isWell ? (end.address === address ? undefined : end.address) : leadsTo;
  return {
    address,
    checked: day,
    outcome: end.outcome,
    ...(end.reply && { status: end.reply.status }),
    ...(end.problem !== undefined && { problem: end.problem }),
    ...(well !== undefined && { lastWell: well }),
    ...(to !== undefined && { leadsTo: to }),
    ...(copies && { copies }),
  };
}

/** Updates the record of an address after a search for a copy in the web archive. */
export function afterSearch(before: CheckedAddress | undefined, address: string, sought: CopySearch): CheckedAddress {
  const others = (before?.copies ?? []).filter(({ near }) => near !== sought.near);
  return { ...(before ?? { address }), copies: [...others, sought] };
}
