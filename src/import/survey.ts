import { wantedSlug } from './frontmatter/infer-slug.ts';
import type { Post } from './model/post.ts';

/** Slugs that the titles of more than one post make. */
export function repeatedSlugs(posts: readonly Post[]): ReadonlySet<string> {
  const bySlug = Map.groupBy(posts, ({ stated: { title = '' } }) => wantedSlug({}, title));
  return new Set([...bySlug].filter(([, { length }]) => length > 1).map(([slug]) => slug));
}

/** The oldest and the newest year that posts state for themselves. */
export function yearsOf(posts: readonly Post[]): [number, number] | undefined {
  const years = posts.flatMap(({ stated }) => {
    const year = /^\d{4}/.exec(stated.published?.edtf ?? '')?.[0];
    return year === undefined ? [] : [Number(year)];
  });
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}
