import { plural } from '../../src/base/plural.ts';
import { type CheckedAddress, type Outcome, OUTCOMES } from '../../src/schemas/links.ts';
import { hostOf } from './ask/host-gate.ts';
import type { CitedAddress } from './cited-addresses.ts';
import type { Known } from './file/links-file.ts';

/** Whether an address needs a person's attention: the page is missing or cannot be opened. */
export function needsAnEye(record: CheckedAddress | undefined): boolean {
  const outcome = record?.outcome;
  return outcome === 'not-found' || outcome === 'failed';
}

/** The requests that a run would make. */
export function describePlan(due: readonly string[], copies: number): string {
  const hosts = new Set(due.map(hostOf)).size;
  const words = `Would check ${plural(due.length, 'address', 'addresses')} on ${plural(hosts, 'host')}`;
  const archive = copies > 0 ? ` and look for ${plural(copies, 'copy', 'copies')} in the web archive` : '';
  return [...due, `${words}${archive}.`].join('\n');
}

/** The state of all addresses. */
export function describeTotals(cited: readonly CitedAddress[], known: Known): string {
  const outcomes = Map.groupBy(cited, ({ address }) => known.get(address)?.outcome);
  const counts = [...OUTCOMES, undefined].flatMap((outcome) => {
    const count = outcomes.get(outcome)?.length ?? 0;
    return count === 0 ? [] : [`${count.toLocaleString('en')} ${outcome ? WORDS[outcome] : 'not checked yet'}`];
  });
  const total = plural(cited.length, 'address', 'addresses');
  return counts.length === 0 ? `${total}.` : `${total}: ${counts.join(', ')}.`;
}

const WORDS: Record<Outcome, string> = {
  well: 'found',
  'not-found': 'not found',
  unclear: 'unclear',
  failed: 'failed',
};
