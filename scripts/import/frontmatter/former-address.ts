import { z } from 'astro/zod';
import { oldPath } from '../../../src/archive/old-path.ts';
import { siteFiles, sitePages } from '../../../src/loaders/site-paths.ts';
import { oldUrl } from '../../../src/schemas/old-url.ts';
import type { Frontmatter } from './inference.ts';

/** Where the site keeps its own pages and files: no former address can stand there. */
const OWN: ReadonlySet<string> = new Set([
  ...[...sitePages, ...siteFiles].map((path) => path.split('/')[1] ?? ''),
  '_astro',
  'pagefind',
]);
const address = z.url({ protocol: /^https?$/ });

/**
 * The address of the original, and its path to be redirected from: one that no other post has and where the site has
 * no page of its own.
 */
export function formerAddress(permalink: string | undefined, taken: Set<string>): Pick<Frontmatter, 'url' | 'oldUrls'> {
  if (permalink === undefined || !URL.canParse(permalink) || !address.safeParse(permalink).success) return {};
  const { pathname } = new URL(permalink);
  const path = oldPath(pathname);
  const isFree = oldUrl.safeParse(pathname).success && !OWN.has(path.split('/')[1] ?? '') && !taken.has(path);
  if (!isFree) return { url: permalink };
  taken.add(path);
  return { url: permalink, oldUrls: [pathname] };
}
