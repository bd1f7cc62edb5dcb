import { z } from 'astro/zod';
import { redirectFile } from '../../base/redirect-file.ts';
import { articlePath } from '../../base/urls.ts';
import { routes } from '../../loaders/record-page.ts';
import { valuesAt } from '../../loaders/references.ts';
import { PathClaims } from '../../loaders/path-claims.ts';
import type { FileRecord } from '../../loaders/file-record.ts';
import { oldUrl } from '../../schemas/old-url.ts';
import type { Finding, Frontmatter } from './inference.ts';

/** The frontmatter keys for a post's former address, and what could not be kept of it. */
type FormerAddress = Omit<Finding<Pick<Frontmatter, 'url' | 'oldUrls'>>, 'inferences'>;

const address = z.url({ protocol: /^https?$/ });

/**
 * The address of the original, and its path to be redirected from: one that no other post has and where the site keeps
 * nothing of its own. Any other is named.
 *
 * @param places where the site and the articles so far are, by slug
 */
export function formerAddress(permalink: string | undefined, slug: string, places: PathClaims<string>): FormerAddress {
  if (permalink === undefined || !address.safeParse(permalink).success) return { value: {}, warnings: [] };
  const value = { url: permalink };
  const { pathname } = new URL(permalink);
  const file = redirectFile(pathname);
  if (pathname === '/' || file === redirectFile(articlePath(slug))) return { value, warnings: [] };
  const why = whyNot(pathname, slug, places);
  if (why === undefined) return { value: { ...value, oldUrls: [pathname] }, warnings: [] };
  const found = `the old address ${pathname}, ${why}`;
  const expected = 'The site cannot redirect it; your host may be able to.';
  return { value, warnings: [{ code: 'old-address-left-out', found, expected }] };
}

/** Why the site cannot redirect a path, as a clause that follows it; undefined where it can. */
function whyNot(path: string, slug: string, places: PathClaims<string>): string | undefined {
  if (!oldUrl.safeParse(path).success) return 'which no file can have';
  const file = redirectFile(path);
  if (mayBePage(file)) return 'where the site has pages of its own';
  const before = places.claim(file, slug);
  if (before === undefined || before === slug) return undefined;
  return before === 'site' ? 'where the site has something of its own' : `which leads to the article ${before} already`;
}

/** Whether a record may get a page at a path: at its beginning, an import does not know which records there will be. */
function mayBePage(file: string): boolean {
  const [folder = '', ...rest] = file.toLowerCase().split('/');
  return rest.length >= 2 && [...routes.values()].includes(`/${folder}/`);
}

/** The places of the site, and those that the former addresses of the articles of an archive take, by slug. */
export function takenPlaces(records: readonly FileRecord[]): PathClaims<string> {
  const places = new PathClaims<string>();
  for (const { id, data } of records.filter(({ collection }) => collection === 'articles')) {
    for (const { value } of valuesAt(data, 'oldUrls.*')) {
      if (typeof value === 'string') places.claim(redirectFile(value), id);
    }
  }
  return places;
}
