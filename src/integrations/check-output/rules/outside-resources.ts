import type { OutputFinding } from '../output-codes.ts';
import type { BuiltSite } from '../site.ts';

/** A page loads nothing from another host, unless its security policy names that: then the owner has allowed it. */
export function outsideResources(site: BuiltSite): OutputFinding[] {
  const faults: OutputFinding[] = [];
  const policies = new Map(site.pages.map(({ file, csp }) => [file, csp?.split(/[\s;]+/) ?? []]));
  for (const { file, reference, to } of site.addresses) {
    if (reference.kind !== 'resource' || to.kind !== 'outside') continue;
    if (policies.get(file)?.includes(`https://${to.host}`)) continue;
    const { line, where, url } = reference;
    const expected = 'a file of the site itself';
    faults.push({ code: 'resource-outside', file, line, found: `${where} “${url}”`, expected });
  }
  return faults;
}
