/** The target of an address. */
export type Destination =
  | { kind: 'internal'; /** Path below the base path, decoded: `articles/unrest/`. */ path: string; fragment: string }
  | { kind: 'outside-base'; path: string }
  | { kind: 'outside'; host: string }
  /** mailto:, data: and the like, or an address that cannot be parsed. */
  | { kind: 'other'; scheme: string };

interface Place {
  /** The file that contains the address. */
  file: string;
  base: string;
  origin: string | undefined;
}

/** Resolves an address in one of the site's files. */
export function resolveAddress(url: string, { file, base, origin }: Place): Destination {
  const here = origin ?? nowhere;
  const resolved = URL.parse(url.trim(), `${here}${base}${addressOf(file)}`);
  if (!resolved) return { kind: 'other', scheme: 'malformed' };
  if (!/^https?:$/.test(resolved.protocol)) return { kind: 'other', scheme: resolved.protocol };
  if (resolved.origin !== here) return { kind: 'outside', host: resolved.host };
  const path = decode(resolved.pathname);
  if (!path.startsWith(base)) {
    return isAbsolute(url) ? { kind: 'outside', host: resolved.host } : { kind: 'outside-base', path };
  }
  return { kind: 'internal', path: path.slice(base.length), fragment: decode(resolved.hash.slice(1)) };
}

/** A `resolveAddress` for one site that caches what does not depend on the file with the address. */
export function addressResolver(site: Omit<Place, 'file'>): (url: string, file: string) => Destination {
  const known = new Map<string, Destination>();
  return (url, file) => {
    if (url.startsWith('#')) return { kind: 'internal', path: decode(addressOf(file)), fragment: decode(url.slice(1)) };
    if (!url.startsWith('/') && !isAbsolute(url)) return resolveAddress(url, { file, ...site });
    const to = known.get(url) ?? resolveAddress(url, { file, ...site });
    known.set(url, to);
    return to;
  };
}

/** The path of a file below the base path; a page in its own folder has the folder's path. */
export function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1');
}

/** The file that is served for a path below the base path. */
export function fileOf(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

const nowhere = 'http://site.invalid';

function isAbsolute(url: string): boolean {
  return /^\s*(https?:)?\/\//i.test(url);
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
