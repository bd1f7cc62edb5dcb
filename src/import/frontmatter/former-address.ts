import { z } from 'astro/zod';
import { redirectFile } from '../../base/redirect-file.ts';
import { articlePath } from '../../base/urls.ts';
import { routes } from '../../loaders/record-page.ts';
import { valuesAt } from '../../loaders/references.ts';
import { PathClaims } from '../../loaders/path-claims.ts';
import type { FileRecord } from '../../loaders/file-record.ts';
import { oldUrl } from '../../schemas/old-url.ts';
import type { Stated } from '../model/post.ts';
import type { Warning } from '../model/warning.ts';
import type { Finding, Frontmatter } from './inference.ts';

/** The frontmatter keys for a post's former address, and what could not be kept of it. */
type FormerAddress = Omit<Finding<Pick<Frontmatter, 'url' | 'oldUrls'>>, 'inferences'>;

const address = z.url({ protocol: /^https?$/ });

/**
 * The address of the original, and the paths to be redirected from, its own and others: those that no other post has and
 * where the site keeps nothing of its own. Any other is named.
 *
 * @param places where the site and the articles so far are, by slug
 */
export function formerAddress(
  { permalink, oldPaths = [] }: Pick<Stated, 'permalink' | 'oldPaths'>,
  slug: string,
  places: PathClaims<string>,
): FormerAddress {
  const url = permalink !== undefined && address.safeParse(permalink).success ? permalink : undefined;
  const paths = [...(url === undefined ? [] : [new URL(url).pathname]), ...oldPaths];
  const oldUrls: string[] = [];
  const warnings: Warning[] = [];
  for (const path of new Set(paths)) {
    if (path === '/' || redirectFile(path) === redirectFile(articlePath(slug))) continue;
    const why = whyNot(path, slug, places);
    if (why === undefined) oldUrls.push(path);
    else warnings.push(leftOut(path, why));
  }
  return { value: { ...(url !== undefined && { url }), ...(oldUrls.length > 0 && { oldUrls }) }, warnings };
}

function leftOut(path: string, why: string): Warning {
  const expected = 'The site cannot redirect it; your host may be able to.';
  return { code: 'old-address-left-out', found: `the old address ${path}, ${why}`, expected };
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
