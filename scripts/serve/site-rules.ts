import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type HeaderRule, parseHeaders } from '../../src/base/parse-headers.ts';
import { parseRedirects, type Redirect } from './parse-redirects.ts';

/** A site's instructions to its host. */
export interface SiteRules {
  headers: readonly HeaderRule[];
  redirects: readonly Redirect[];
}

/**
 * Returns a function that reads a site's `_headers` and `_redirects`, again only if they have changed.
 */
export function siteRules(folder: string): () => Promise<SiteRules> {
  const readHeaders = readWhenChanged(join(folder, '_headers'), parseHeaders);
  const readRedirects = readWhenChanged(join(folder, '_redirects'), parseRedirects);
  return async () => ({ headers: await readHeaders(), redirects: await readRedirects() });
}

function readWhenChanged<Value>(path: string, parse: (text: string) => Value): () => Promise<Value> {
  let known: { state: string; value: Value } | undefined;
  return async () => {
    const stats = await stat(path).catch(() => undefined);
    const state = stats ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : '';
    if (known?.state === state) return known.value;
    const value = parse(stats ? await readFile(path, 'utf8').catch(() => '') : '');
    known = { state, value };
    return value;
  };
}
