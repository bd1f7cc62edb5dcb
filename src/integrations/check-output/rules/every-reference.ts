import { resolveAddress, type Destination } from '../address.ts';
import type { BuiltSite, Reference } from '../site.ts';

/** Every address in the site, with where it leads. */
export function* everyReference(site: BuiltSite): Generator<{ file: string; reference: Reference; to: Destination }> {
  for (const { file, references } of [...site.pages, ...site.documents]) {
    for (const reference of references) {
      yield { file, reference, to: resolveAddress(reference.url, { file, base: site.base, origin: site.origin }) };
    }
  }
}
