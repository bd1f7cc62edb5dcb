import type { RunContext } from './frontmatter/inference.ts';
import { wantedSlug } from './frontmatter/infer-slug.ts';
import { inferLanguage, languageOfMost } from './frontmatter/infer-language.ts';
import { postText } from './frontmatter/post-text.ts';
import type { Post } from './model/post.ts';

/** What the posts of a file have in common. */
export function surveyOf(posts: readonly Post[]): Pick<RunContext, 'repeatedSlugs' | 'yearsOfOthers'> {
  return { repeatedSlugs: repeatedSlugs(posts), yearsOfOthers: yearsOf(posts) };
}

/** Slugs that the titles of more than one post make. */
function repeatedSlugs(posts: readonly Post[]): ReadonlySet<string> {
  const bySlug = Map.groupBy(posts, ({ stated: { title = '' } }) => wantedSlug({}, title));
  return new Set([...bySlug].filter(([, { length }]) => length > 1).map(([slug]) => slug));
}

/** The oldest and the newest year that posts state for themselves. */
function yearsOf(posts: readonly Post[]): [number, number] | undefined {
  const dates = posts.map(({ stated }) => stated.published?.edtf ?? '');
  const years = dates.flatMap((date) => /^\d{4}/.exec(date)?.map(Number) ?? []);
  return years.length === 0 ? undefined : [Math.min(...years), Math.max(...years)];
}

/** The language of most posts, without translations, which is that of a new site. */
export function languageOfPosts(posts: readonly Post[]): string | undefined {
  const originals = posts.filter(({ stated }) => stated.translates === undefined);
  return languageOfMost(originals.map((post) => inferLanguage(post.stated, postText(post)).value));
}
