import type { Country } from '../../schemas/country.ts';
import type { Group } from '../../schemas/group.ts';
import type { Outlet } from '../../schemas/outlet.ts';
import type { Person } from '../../schemas/person.ts';
import { some, type Thing } from './model.ts';

export function personThing({ name, familyName, givenName, aliases, role, sameAs }: Person, address: string): Thing {
  return {
    '@type': 'Person',
    ...common(address, name, sameAs),
    familyName,
    givenName,
    alternateName: some(aliases),
    description: role,
  };
}

export function groupThing({ name, abbreviation, aliases, sameAs }: Group, address: string): Thing {
  const names = [...(abbreviation === undefined ? [] : [abbreviation]), ...aliases];
  return { '@type': 'Organization', ...common(address, name, sameAs), alternateName: some(names) };
}

/** A country of today; a former country or a sea is a place. */
export function countryThing({ name, officialName, aliases, iso, when, sameAs }: Country, address: string): Thing {
  const isOfToday = iso !== undefined && (when === undefined || when.endsWith('/..'));
  const names = [...(officialName === undefined ? [] : [officialName]), ...aliases];
  return {
    '@type': isOfToday ? 'Country' : 'Place',
    ...common(address, name, sameAs),
    alternateName: some(names),
  };
}

export function outletThing({ name, aliases, domains, issn, sameAs }: Outlet, address: string): Thing {
  const all = [...(sameAs ?? []), ...domains.map((domain) => `https://${domain}/`)];
  return {
    '@type': issn === undefined ? 'Organization' : 'Periodical',
    ...common(address, name, all),
    alternateName: some(aliases),
    issn,
  };
}

function common(address: string, name: string, sameAs: readonly string[] | undefined): Partial<Thing> {
  return { '@id': address, name, url: address, sameAs: some(sameAs) };
}
