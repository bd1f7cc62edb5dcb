import { posix } from 'node:path';
import { matchPattern } from './match-pattern.ts';
import type { Redirect } from './parse-redirects.ts';

/** The answer to a request. */
export type Answer =
  | { kind: 'file'; /** Path within the site's folder, with a slash before it. */ path: string }
  | { kind: 'redirect'; to: string; status: number }
  | { kind: 'refused'; status: number; reason: string }
  | { kind: 'missing' };

interface Request {
  method: string;
  /** Path and query, as sent. */
  url: string;
}

interface Site {
  /** With slashes at both ends. */
  base: string;
  redirects: readonly Redirect[];
  /** Returns the type of the file at a path in the site's folder. */
  kindOf: (path: string) => 'file' | 'folder' | undefined;
}

/** Decides how to answer a request: first by the site's redirects, then by its files. */
export function route({ method, url }: Request, site: Site): Answer {
  if (method !== 'GET' && method !== 'HEAD')
    return { kind: 'refused', status: 405, reason: 'Only GET and HEAD work here.' };
  const [rawPath = '/', query] = url.split('?', 2);
  const path = decode(rawPath);
  if (path === undefined) return { kind: 'refused', status: 400, reason: 'This is not an address.' };
  const withQuery = (to: string) => (query === undefined ? to : `${to}?${query}`);

  const parameters = new URLSearchParams(query);
  for (const { from, query: asked = [], to, status } of site.redirects) {
    if (asked.some(([name, value]) => parameters.get(name) !== value)) continue;
    const filled = matchPattern(from, path, to);
    if (filled === undefined) continue;
    if (status === 200) return fileFor(filled, site) ?? { kind: 'missing' };
    const target = matchPattern(from, path, to, encodePath) ?? '';
    return { kind: 'redirect', to: encode(asked.length > 0 ? target : withQuery(target)), status };
  }
  if (path === '/' && site.base !== '/') return { kind: 'redirect', to: encode(withQuery(site.base)), status: 302 };
  const answer = fileFor(path, site);
  if (answer) return answer;
  if (fileFor(`${path}/`, site)) return { kind: 'redirect', to: encode(withQuery(`${rawPath}/`)), status: 301 };
  return { kind: 'missing' };
}

/** The decoded path; undefined if it is malformed or leads out of the site's folder. */
function decode(path: string): string | undefined {
  if (!path.startsWith('/') || path.startsWith('//')) return undefined;
  try {
    const decoded = decodeURIComponent(path);
    const leaves = /[\\\0]/.test(decoded) || decoded.split('/').includes('..');
    return leaves ? undefined : decoded;
  } catch {
    return undefined;
  }
}

/** A segment of a path, encoded for an address. */
function encodePath(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** An address without characters that are not allowed in headers. */
function encode(address: string): string {
  return address.replace(/[^\x21-\x7e]+/gu, encodeURIComponent);
}

function fileFor(path: string, { base, kindOf }: Site): Answer | undefined {
  if (!path.startsWith(base)) return undefined;
  const inFolder = posix.normalize(`/${path.slice(base.length)}${path.endsWith('/') ? 'index.html' : ''}`);
  if (forTheHost.includes(inFolder) || kindOf(inFolder) !== 'file') return undefined;
  return { kind: 'file', path: inFolder };
}

/** Instructions to the host, which are not served. */
const forTheHost = ['/.htaccess', '/_headers', '/_redirects', '/_redirects.caddy', '/_redirects.nginx'];
