import { fileOf } from '../address.ts';
import type { OutputFinding } from '../output-codes.ts';
import type { BuiltSite } from '../site.ts';

/** Every address within the site leads to an existing file, without a redirect. */
export function links(site: BuiltSite): OutputFinding[] {
  const faults: OutputFinding[] = [];
  for (const { file, reference, to } of site.addresses) {
    const { line, url, where } = reference;
    const found = `${where} “${url}”`;
    if (to.kind === 'outside-base') {
      const expected = `an address under the base path ${site.base}`;
      faults.push({ code: 'link-outside-base', file, line, found, expected });
    }
    if (to.kind === 'other' && to.scheme === 'malformed') {
      faults.push({ code: 'link-broken', file, line, found, expected: 'an address that a browser can open' });
    }
    if (to.kind !== 'internal' || site.files.has(fileOf(to.path)) || isOwnHost(where)) continue;
    if (site.files.has(`${to.path}/index.html`)) {
      const expected = `${site.base}${to.path}/, with a slash at its end`;
      faults.push({ code: 'link-redirects', file, line, found, expected });
    } else {
      faults.push({
        code: 'link-broken',
        file,
        line,
        found,
        expected: `a file ${fileOf(to.path)}, which is missing`,
      });
    }
  }
  return faults;
}

/** For these, a browser connects to a host and loads nothing. */
function isOwnHost(where: string): boolean {
  return /^link rel=(preconnect|dns-prefetch)$/.test(where);
}
