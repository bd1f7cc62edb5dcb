const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|yclid|msclkid|mc_cid|mc_eid|igshid|ref|ref_src|ref_url|cmpid|share|smid|s_cid|ocid|from)$/i;

/**
 * The form in which two addresses are compared: without scheme, `www.`, the slash at the end, the fragment, and what only
 * tracks readers. Hyphens and spaces are left out, because line breaks of print take and add them.
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
    // A sign that was broken off in print stays as it is.
    return path;
  }
}
