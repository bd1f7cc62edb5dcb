import type { CheckedAddress, SoughtCopy } from '../../../src/schemas/links.ts';
import type { End } from '../ask/follow.ts';

/**
 * What is known of an address after it was asked for on a day. Where no page came, the day on which one last came stays,
 * and where it then led.
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

/** What is known of an address after the web archive was asked for a copy of it. */
export function afterSearch(before: CheckedAddress | undefined, address: string, sought: SoughtCopy): CheckedAddress {
  const others = (before?.copies ?? []).filter(({ near }) => near !== sought.near);
  return { ...(before ?? { address }), copies: [...others, sought] };
}
