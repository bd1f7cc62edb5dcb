import { wantedSlug } from './frontmatter/infer-slug.ts';
import type { Post } from './model/post.ts';

/** Slugs that the titles of more than one post make. */
export function repeatedSlugs(posts: readonly Post[]): ReadonlySet<string> {
  const bySlug = Map.groupBy(posts, ({ stated: { title = '' } }) => wantedSlug({}, title));
  return new Set([...bySlug].filter(([, { length }]) => length > 1).map(([slug]) => slug));
}

/** The oldest and the newest year that posts state for themselves. */
export function yearsOf(posts: readonly Post[]): [number, number] | undefined {
  const dates = posts.map(({ stated }) => stated.published?.edtf ?? '');
  const years = dates.flatMap((date) => /^\d{4}/.exec(date)?.map(Number) ?? []);
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}
