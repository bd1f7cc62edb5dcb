import { BETWEEN_POSTS } from './between-posts.ts';
import type { Post } from './post.ts';

/** Whether an address of the web is on the site that a post comes from, with or without `www.`. */
export function isOnSiteOf(address: string, { stated }: Pick<Post, 'stated'>): boolean {
  const host = hostOf(address);
  const own = [BETWEEN_POSTS, stated.permalink, stated.blog?.address].map((one = '') => hostOf(one));
  return host !== undefined && own.includes(host);
}

/** The host of an address of the web, without `www.`. */
export function hostOf(address: string): string | undefined {
  return /^https?:/i.test(address) ? URL.parse(address)?.host.replace(/^www\./, '') : undefined;
}
