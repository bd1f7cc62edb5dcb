import type { Fault } from '../archive/fault.ts';
import { nearest } from '../archive/nearest.ts';
import { oldPath } from '../archive/old-path.ts';
import type { Link } from '../markdown/links-in.ts';
import type { LinkTargets } from './link-targets.ts';
import type { SourceRecord } from './source-record.ts';

/**
 * Finds links that lead to no page of the site, and to no place in an article. Links to files are left to the check of
 * what was built, and so are places on other pages.
 */
export function checkLinks(record: SourceRecord, links: readonly Link[], targets: LinkTargets): Fault[] {
  return links.flatMap(({ url, line }) => {
    const meant = missingTarget(record, url, targets);
    if (!meant) return [];
    const found = `a link to ${url}`;
    const expected = 'expected the address of a page or of a place in an article';
    return [
      { code: 'link-unknown', file: record.file, line, found, expected, nearest: nearest(meant.url, meant.among) },
    ];
  });
}

/** What a link within the site leads to in vain, with all that it may lead to. */
function missingTarget(
  { collection, id }: SourceRecord,
  url: string,
  { pages, places, old, mayStand }: LinkTargets,
): { url: string; among: Iterable<string> } | undefined {
  if (url.startsWith('#') && collection !== 'articles') return undefined;
  const whole = url.startsWith('#') ? `/articles/${id}/${url}` : url;
  const path = whole.replace(/[?#].*$/s, '');
  if (!/^\/(?!\/)/.test(path) || path.split('/').at(-1)?.includes('.') || mayStand(path)) return undefined;
  if (!pages.has(path)) return old.has(oldPath(path)) ? undefined : { url: path, among: pages };
  const place = whole.includes('#') && path.startsWith('/articles/') && path !== '/articles/';
  return place && !places.has(whole.replace(/\?[^#]*/, ''))
    ? { url: whole, among: [...places].filter((one) => one.startsWith(`${path}#`)) }
    : undefined;
}
