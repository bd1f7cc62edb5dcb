import type { Words } from '../i18n/model.ts';
import type { CheckedAddress } from '../schemas/links.ts';
import { addressKey } from '../base/address-key.ts';
import { parseDate } from '../base/dates.ts';

/** The results of the link check for an address, in words. */
export interface AddressHistory {
  /** @example "last worked on 3 May 2026", "not found on 3 May 2026" */
  words?: string;
  /** The web archive's copy nearest to the citation. It is shown beside the original, never instead of it. */
  copy?: { address: string; words: string };
}

/**
 * Returns a function that gives the history of an address on a page that cites it: empty for an address that was never
 * checked; only the last day on which it worked if the result is unclear.
 *
 * @param checked the records in `links.json`
 */
export function addressHistories(
  checked: readonly CheckedAddress[],
  words: Words,
): (address: string, citedOn: string) => AddressHistory | undefined {
  const byAddress = new Map(checked.map((one) => [one.address, one]));
  return (address, citedOn) => {
    const known = byAddress.get(addressKey(address) ?? '');
    if (!known) return undefined;
    const text = wordsOf(known, words);
    const copy = nearestCopy(known, citedOn, words);
    return text || copy ? { ...(text && { words: text }), ...(copy && { copy }) } : undefined;
  };
}

function wordsOf({ outcome, checked, lastWell }: CheckedAddress, words: Words): string | undefined {
  const { notes } = words;
  const worked = lastWell && dayInWords(lastWell, words);
  if (!checked || (outcome !== 'not-found' && outcome !== 'failed'))
    return worked && notes.lastWorked({ date: worked });
  const date = dayInWords(checked, words);
  const isGone = outcome === 'not-found';
  if (!worked) return (isGone ? notes.notFound : notes.notOpened)({ date });
  return (isGone ? notes.notFoundSince : notes.notOpenedSince)({ date, worked });
}

/** @param citedOn a day, as YYYY-MM-DD */
function nearestCopy({ copies = [] }: CheckedAddress, citedOn: string, words: Words): AddressHistory['copy'] {
  const distance = ({ taken }: { taken: string }) => Math.abs(Date.parse(taken) - Date.parse(citedOn));
  const [nearest] = copies.flatMap(({ found }) => found ?? []).sort((a, b) => distance(a) - distance(b));
  return (
    nearest && { address: nearest.address, words: words.notes.archivedCopy({ date: dayInWords(nearest.taken, words) }) }
  );
}

function dayInWords(day: string, { raw }: Words): string {
  return parseDate(day, raw).display;
}
