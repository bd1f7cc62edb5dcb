import { addressOf } from '../address.ts';
import type { OutputFinding } from '../output-codes.ts';
import type { BuiltSite, Page } from '../site.ts';

/** Every readable page names its own permanent address. The page for missing addresses and that of the CMS have none. */
export function canonical(site: BuiltSite): OutputFinding[] {
  return site.pages
    .filter(({ file, redirects }) => !redirects && !WITHOUT.has(file))
    .flatMap((page) => faultOf(page, site));
}

const WITHOUT: ReadonlySet<string> = new Set(['404.html', 'admin/index.html']);

function faultOf({ file, canonical }: Page, { base, origin = '' }: BuiltSite): OutputFinding[] {
  const own = `${origin}${base}${encodeURI(addressOf(file))}`;
  const expected = `<link rel="canonical" href="${own}">`;
  if (!canonical) return [{ code: 'canonical-missing', file, line: 1, found: 'no canonical address', expected }];
  const isOwn = origin === '' ? canonical.url.endsWith(own) : canonical.url === own;
  const { line, url } = canonical;
  return isOwn ? [] : [{ code: 'canonical-wrong', file, line, found: `the canonical address “${url}”`, expected }];
}
