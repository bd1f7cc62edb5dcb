import { z } from 'astro/zod';
import { text } from './identifier.ts';

/** The frontmatter of `pages/<slug>.mdx`. */
export const pageSchema = z.strictObject({
  /** The heading of the page. */
  title: text,
  /** One sentence, shown to search engines. */
  description: text,
});

export type Page = z.output<typeof pageSchema>;
