import { memoizeByObject } from '../../base/memoize.ts';
import type { CslRecord } from '../citations/csl.ts';
import type { CitedSource } from '../citations/sources/model.ts';

/** Sources as CSL-JSON, with their ids. Each source has the same item in every list. */
export function sourceItems(sources: readonly CitedSource[]): CslRecord[] {
  return sources.map(itemOf);
}

const itemOf = memoizeByObject(({ id, item }: CitedSource): CslRecord => ({ ...item, id }));
