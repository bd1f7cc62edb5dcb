import { memoizeByObject } from '../../base/memoize.ts';
import type { CslRecord } from '../citations/csl.ts';
import type { CitedSource } from '../citations/sources/model.ts';
import { normaliseAddress } from '../citations/sources/normalise-address.ts';

/** Sources as CSL-JSON, with their ids. Each source has the same item in every list. */
export function sourceItems(sources: readonly CitedSource[]): CslRecord[] {
  return sources.map(sourceItem);
}

/** A source as CSL-JSON, with the corrected address where the printed one is damaged. */
export const sourceItem = memoizeByObject((source: CitedSource): CslRecord => {
  const { id, item, translation } = source;
  const url = addressOf(source);
  return {
    ...item,
    ...(url !== undefined && { URL: url }),
    id,
    ...(translation && { custom: { translatedTitle: translation.title } }),
  };
});

/**
 * Where the printed address is damaged: the likely one, which the archive says in any of the notes, or else the address
 * as another note has it undamaged.
 */
function addressOf({ item: { URL: printed }, places }: CitedSource): string | undefined {
  if (printed === undefined) return undefined;
  const all = places.flatMap(({ citation }) => citation.addresses);
  const same = all.filter(({ href }) => normaliseAddress(href) === normaliseAddress(printed));
  const isDamaged = all.some(({ href, damaged, likely }) => href === printed && (damaged || likely !== undefined));
  if (!isDamaged) return printed;
  const likely =
    all.find(({ href, likely }) => href === printed && likely !== undefined) ??
    same.find(({ likely }) => likely !== undefined);
  return likely?.likely ?? same.find(({ href, damaged }) => !damaged && href !== printed)?.href ?? printed;
}
