import type { OfflineFile, OfflineManifest } from './manifest.ts';

/** A version that is whole on the reader’s device. */
export interface Kept extends OfflineManifest {
  /** When it was stored, in milliseconds since 1970. */
  at: number;
  /** The files of the version before, which pages that are still open may load. */
  former: Readonly<Record<string, OfflineFile>>;
}

/** How long the files of the version before are kept for open pages: a day. */
const WHILE_OPEN = 24 * 60 * 60 * 1000;

/** A version that has just been stored, in the place of another. */
export function replace(before: Kept | undefined, manifest: OfflineManifest, now: number): Kept {
  const fixed = Object.entries(before?.files ?? {}).filter(
    ([path]) => isFixed(path, before?.fixed ?? []) && !(path in manifest.files),
  );
  return { ...manifest, at: now, former: Object.fromEntries(fixed) };
}

/** The same version without the files of the one before, if no page needs them any more. */
export function withoutFormer(kept: Kept, now: number): Kept {
  return now - kept.at > WHILE_OPEN ? { ...kept, former: {} } : kept;
}

/** Whether a file never changes under its name. */
export function isFixed(path: string, fixed: readonly string[]): boolean {
  return fixed.some((folder) => path.startsWith(folder));
}

/** A file in the cache: its path within the site and its digest, as an address under `scope`. */
export function keyOf(scope: string, path: string, [, integrity]: OfflineFile): string {
  return `${scope}${encodedPath(path)}?${encodeURIComponent(integrity)}`;
}

/** The address at which the site has a file. @example "articles/index.html" → "https://example.org/articles/" */
export function addressOf(scope: string, path: string): string {
  return scope + encodedPath(path).replace(/(^|\/)index\.html$/, '$1');
}

/** The files of a version that are not in the cache yet, in the order in which they are asked for. */
export function missingFiles(
  scope: string,
  { files }: OfflineManifest,
  stored: ReadonlySet<string>,
): [path: string, file: OfflineFile][] {
  return Object.entries(files).filter(([path, file]) => !stored.has(keyOf(scope, path, file)));
}

/** What is in the cache and belongs to no version any more. @param record the address of the record itself */
export function obsoleteKeys(scope: string, kept: Kept, stored: Iterable<string>, record: string): string[] {
  const all = [...Object.entries(kept.files), ...Object.entries(kept.former)];
  const needed = new Set([record, ...all.map(([path, file]) => keyOf(scope, path, file))]);
  return [...stored].filter((key) => !needed.has(key));
}

/** What a stored version answers a request with. */
export type Found =
  | { kind: 'file'; key: string; isFixed: boolean }
  /** A former address, or one that lacks its final slash. */
  | { kind: 'moved'; to: string }
  /** A page that the version does not have. */
  | { kind: 'no-page' }
  | { kind: 'unknown' };

/** Finds the file of an address, with or without a query, in a stored version. */
export function find(address: string, scope: string, kept: Kept): Found {
  const { pathname, search } = new URL(address);
  const path = decoded(pathname.slice(new URL(scope).pathname.length));
  if (path === undefined) return { kind: 'unknown' };
  const name = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  const file = kept.files[name] ?? kept.former[name];
  if (file)
    return { kind: 'file', key: keyOf(scope, name, file), isFixed: isFixed(name, kept.fixed) || !kept.files[name] };
  const moved = kept.moved[name] ?? kept.moved[`${path}/index.html`];
  if (moved !== undefined) return { kind: 'moved', to: addressOf(scope, moved) };
  if (kept.files[`${path}/index.html`]) return { kind: 'moved', to: `${addressOf(scope, path)}/${search}` };
  return { kind: /(?:\/|\.html|(?:^|\/)[^./]*)$/.test(path) ? 'no-page' : 'unknown' };
}

function decoded(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function encodedPath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
