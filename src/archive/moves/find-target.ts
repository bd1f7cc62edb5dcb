/** Targets by former addresses, as in `old-addresses.yaml`, under the site's base path where it has one. */
export type OldAddresses = Readonly<Record<string, string>>;

/**
 * Where a former address leads now: by a parameter of its query, by its path, by a folder above it, or, for the further
 * pages and the feed of a list, as the list does.
 *
 * "/?p=123", "/tag/rivers", "/page/7/", "/tag/rivers/page/2/", "/tag/rivers/feed/"
 *
 * @returns undefined for an address that is not known: no guess is made
 */
export function findTarget(
  { pathname, search }: Pick<URL, 'pathname' | 'search'>,
  known: OldAddresses,
): string | undefined {
  const path = decode(pathname);
  const keys = new Map(Object.entries(known).map(([address, to]) => [comparable(address), to]));
  for (const [name, value] of new URLSearchParams(search)) {
    const target = keys.get(`${comparable(path)}?${name}=${value}`);
    if (target !== undefined) return target;
  }
  return byPath(comparable(path), keys);
}

function byPath(path: string, keys: ReadonlyMap<string, string>): string | undefined {
  const exact = path === '/' ? undefined : keys.get(path);
  if (exact !== undefined) return exact;
  const list = /^(.*\/)(?:page\/\d+|feed(?:\/\w+)?)\/$/.exec(path)?.[1];
  const ofList = list === undefined || list === '/' ? undefined : keys.get(list);
  if (ofList !== undefined) return ofList;
  for (let end = path.lastIndexOf('/', path.length - 2); end > 0; end = path.lastIndexOf('/', end - 1)) {
    const above = keys.get(`${path.slice(0, end)}/*/`);
    if (above !== undefined) return above;
  }
  return undefined;
}

/** A path with a slash at its end, not percent-encoded; a query as it is, decoded. */
function comparable(address: string): string {
  const [path = '', query] = address.split('?', 2);
  const folder = decode(path).normalize('NFC').replace(/\/?$/, '/');
  return query === undefined ? folder : `${folder}?${decode(query)}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
