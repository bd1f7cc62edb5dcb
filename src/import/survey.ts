import { titleKey } from './frontmatter/infer-slug.ts';
import type { Post } from './model/post.ts';

/** Titles that more than one post bears, as slugs compare them. */
export function repeatedTitles(posts: readonly Post[]): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { stated } of posts) {
    const key = titleKey(stated.title ?? '');
    if (key === '') continue;
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}

/** The oldest and the newest year that posts state for themselves. */
export function yearsOf(posts: readonly Post[]): [number, number] | undefined {
  const years = posts.flatMap(({ stated }) => {
    const year = /^\d{4}/.exec(stated.published?.edtf ?? '')?.[0];
    return year === undefined ? [] : [Number(year)];
  });
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}
