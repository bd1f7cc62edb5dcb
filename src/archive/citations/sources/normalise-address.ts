const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|ref_url|cmpid|share|smid|s_cid|ocid|from)$/i;

/**
 * The form in which addresses are compared: without scheme, `www.`, final slash, fragment and tracking parameters.
 * Hyphens and spaces are left out, because printed line breaks remove and add them.
 *
 * `https://www.example.org/a-long-way/?utm_source=x#top` and `http://example.org/alongway` → "example.org/alongway"
 */
export function normaliseAddress(address: string): string {
  const url = URL.parse(address.trim());
  if (!url) return address.trim().toLowerCase();
  for (const key of [...url.searchParams.keys()]) if (TRACKING.test(key)) url.searchParams.delete(key);
  url.searchParams.sort();
  const host = url.hostname.replace(/^(?:www\d?|m|amp)\.(?=.+\..)/, '');
  const path = decoded(url.pathname).replace(/\/(?:index\.(?:html?|php))?$/, '');
  const query = url.searchParams.size > 0 ? `?${url.searchParams.toString()}` : '';
  return host + `${path}${query}`.replace(/[\s\u00AD‐-―-]/g, '').toLowerCase();
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // Percent-encoding that was damaged in print is kept.
    return path;
  }
}
