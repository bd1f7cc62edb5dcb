import type { OutputFinding } from '../output-codes.ts';
import type { BuiltSite } from '../site.ts';

/** A page loads nothing from another host. */
export function outsideResources(site: BuiltSite): OutputFinding[] {
  const faults: OutputFinding[] = [];
  for (const { file, reference, to } of site.addresses) {
    if (reference.kind !== 'resource' || to.kind !== 'outside') continue;
    const { line, where, url } = reference;
    const expected = 'a file of the site itself';
    faults.push({ code: 'resource-outside', file, line, found: `${where} “${url}”`, expected });
  }
  return faults;
}
