import { findMentions } from './mentions/find-mentions.ts';
import { nameTree } from './mentions/name-tree.ts';
import type { Outlet } from '../schemas/outlet.ts';

const DOMAIN = /\b(?:[a-z0-9-]+\.)+[a-z]{2,}\b/giu;

/**
 * Prepares a function that tells which outlets a note's sources were published by: by the domains of its addresses,
 * and by names and domains that stand outside its quoted titles.
 *
 * `“Title,” kaktus.media, March 2, 2020.` → `["kaktus-media"]`
 */
export function outletFinder(
  outlets: ReadonlyMap<string, Outlet>,
): (note: { text: string; addresses: string[] }) => string[] {
  const byDomain = new Map(
    [...outlets].flatMap(([id, outlet]) => outlet.domains.map((domain) => [domain, id] as const)),
  );
  const names = nameTree([...outlets].map(([key, outlet]) => ({ key, names: [outlet.name, ...outlet.aliases] })));

  const ofHost = (host: string): string | undefined => {
    const labels = host.toLowerCase().split('.');
    const suffixes = labels.map((_, index) => labels.slice(index).join('.'));
    return suffixes.map((suffix) => byDomain.get(suffix)).find((id) => id !== undefined);
  };

  return ({ text, addresses }) => {
    const plain = withoutTitles(withoutAddresses(text));
    const hosts = [
      ...addresses.flatMap((address) => URL.parse(address)?.hostname ?? []),
      ...(plain.match(DOMAIN) ?? []),
    ];
    const ids = [...findMentions(plain, names).map(({ key }) => key), ...hosts.map(ofHost)];
    return [...new Set(ids.filter((id) => id !== undefined))];
  };
}

function withoutAddresses(text: string): string {
  return text.replace(/https?:\/\/\S+/g, ' ');
}

/** The text outside of quotation marks; quotations may stand in quotations. */
function withoutTitles(text: string): string {
  let depth = 0;
  let result = '';
  for (const character of text) {
    if (character === '“') depth++;
    else if (character === '”') depth = Math.max(0, depth - 1);
    else if (depth === 0) result += character;
  }
  return result;
}
