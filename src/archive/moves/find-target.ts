/** Targets by former addresses, as in `old-addresses.yaml`, under the site's base path where it has one. */
export type OldAddresses = Readonly<Record<string, string>>;

/**
 * Where a former address leads now: by a parameter of its query, by its path, by a folder above it, or, for the further
 * pages and the feed of a list, as the list does.
 *
 * "/?p=123", "/tag/rivers", "/page/7/", "/tag/rivers/page/2/", "/tag/rivers/feed/"; "/2020/03/04/" as "/2020/"; a
 * search, "/?s=rivers", to the search page
 *
 * @returns undefined for an address that is not known: no guess is made
 */
export function findTarget(
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  known: OldAddresses,
): string | undefined {
  const path = decode(pathname);
  const keys = new Map(Object.entries(known).map(([address, to]) => [comparable(address), to]));
  const query = new URLSearchParams(search);
  for (const [name, value] of query) {
    const target = keys.get(`${comparable(path)}?${name}=${value}`);
    if (target !== undefined) return target;
  }
  const words = query.get('s')?.trim();
  return words ? `/search/?${new URLSearchParams({ q: words })}` : byPath(comparable(path), keys);
}

function byPath(path: string, keys: ReadonlyMap<string, string>): string | undefined {
  const exact = path === '/' ? undefined : keys.get(path);
  if (exact !== undefined) return exact;
  const list = /^(.*\/)(?:page\/\d+|feed(?:\/\w+)?)\/$/.exec(path)?.[1];
  const ofList = list === undefined || list === '/' ? undefined : keys.get(list);
  if (ofList !== undefined) return ofList;
  const year = /^(.*\/(?:19|20)\d\d\/)\d\d\/(?:\d\d\/)?(?:page\/\d+\/)?$/.exec(path)?.[1];
  const ofYear = year === undefined ? undefined : keys.get(year);
  if (ofYear !== undefined) return ofYear;
  for (let end = path.lastIndexOf('/', path.length - 2); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const above = keys.get(`${path.slice(0, end)}/*/`);
    if (above !== undefined) return above;
  }
  return undefined;
}

/** A path with a slash at its end, not percent-encoded; a query decoded, a plus as a space. */
function comparable(address: string): string {
  const [path = '', query] = address.split('?', 2);
  const folder = decode(path).normalize('NFC').replace(/\/?$/, '/');
  if (query === undefined) return folder;
  const [[name, value] = ['', '']] = new URLSearchParams(query);
  return `${folder}?${name}=${value}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
