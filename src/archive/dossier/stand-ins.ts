import type { DefaultGroupType } from '../../schemas/group-types.ts';
import type { Archive } from '../model.ts';

const GOVERNMENT: DefaultGroupType = 'government-body';

/**
 * The places and groups by which texts name a country, each with the country, by key: its capital, if it has a record,
 * and the bodies of its government. What belongs to several countries names none of them.
 */
export function standIns({
  countries,
  groups,
  regions,
}: Pick<Archive, 'countries' | 'groups' | 'regions'>): Map<string, string> {
  const found = new Map<string, string>();
  for (const [id, { name, aliases, countries: own }] of regions) {
    const country = only(own);
    const capital = country === undefined ? undefined : countries.get(country)?.capital;
    if (capital !== undefined && [name, ...aliases].includes(capital))
      found.set(`regions/${id}`, `countries/${country}`);
  }
  for (const [id, { type, countries: own }] of groups) {
    const country = only(own);
    if (type === GOVERNMENT && country !== undefined) found.set(`groups/${id}`, `countries/${country}`);
  }
  return found;
}

function only(ids: readonly string[]): string | undefined {
  return ids.length === 1 ? ids[0] : undefined;
}
