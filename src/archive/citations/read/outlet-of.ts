import type { Outlet } from '../../../schemas/outlet.ts';
import { nameKey } from '../../../base/names.ts';

export interface OutletSigns {
  /** Names that may be the outlet: container, publisher, authors. The first with a record is used. */
  names: readonly string[];
  addresses: readonly string[];
}

/**
 * Returns a function that finds the outlet of a source: by its name, by a domain instead of a name, or by the host of
 * an address. A name is not accepted if the address has the same label under another domain: “Gazeta” at gazeta.ru is
 * not the Gazeta of gazeta.uz.
 */
export function outletsByName(outlets: ReadonlyMap<string, Outlet>): (signs: OutletSigns) => string | undefined {
  const byName = new Map<string, string>();
  const byDomain = new Map<string, string>();
  for (const [id, { name, aliases, domains }] of outlets) {
    for (const each of [name, ...aliases]) byName.set(keyOf(each), id);
    for (const domain of domains) byDomain.set(domain, id);
  }
  const ofHost = (host: string): string | undefined => {
    const labels = host.toLowerCase().split('.').slice(-6);
    return labels.map((_, index) => byDomain.get(labels.slice(index).join('.'))).find((id) => id !== undefined);
  };

  return ({ names, addresses }) => {
    const hosts = addresses.flatMap((address) => URL.parse(address)?.hostname ?? []);
    const atHost = hosts.map(ofHost).find((id) => id !== undefined);
    for (const name of names) {
      if (DOMAIN.test(name)) {
        const id = ofHost(name);
        if (id) return id;
        continue;
      }
      const id = byName.get(keyOf(name)) ?? byName.get(keyOf(name.split(/ [–—-] /).at(-1) ?? ''));
      if (id && (id === atHost || !hosts.some((host) => isNamesake(host, outlets.get(id)?.domains ?? [])))) return id;
    }
    return atHost;
  };
}

const DOMAIN = /^(?:[a-z0-9-]+\.)+[a-z]{2,}$/iu;

function keyOf(name: string): string {
  return nameKey(name.replace(/^the /i, '').replace(/\s*\([^)]*\)$/, '')).toLowerCase();
}

function isNamesake(host: string, domains: readonly string[]): boolean {
  const [own, ending] = labelOf(host);
  return (
    domains.some((domain) => labelOf(domain)[0] === own) && !domains.some((domain) => labelOf(domain)[1] === ending)
  );
}

/** The main label of a host, and the rest of its domain. */
function labelOf(host: string): [string, string] {
  const labels = host.toLowerCase().split('.');
  const ending = labels.length > 2 && /^(?:com?|org|net|gov|ac)$/.test(labels.at(-2) ?? '') ? 2 : 1;
  return [labels.at(-1 - ending) ?? '', labels.slice(-ending).join('.')];
}
