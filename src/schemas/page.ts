import { z } from 'astro/zod';
import { text } from './identifier.ts';
import { languageTag } from './language-tag.ts';

/** The frontmatter of `pages/<slug>.md`, a page of the archive’s own at `/<slug>/`. */
export const pageSchema = z.strictObject({
  /** The heading of the page. */
  title: text,
  /** One sentence, shown to search engines. */
  description: text,
  /** Whether the main navigation has a link to it, after the links that `site.yaml` lists. */
  navigation: z.boolean().default(false),
  /** Its place among the pages in the navigation, from the smallest number; those without one follow by title. */
  order: z.number().optional(),
  /** The words of its link, if not the title. @example "About" */
  label: text.optional(),
  /** `true` leaves the page out of builds; `steppe dev` shows it, marked. */
  draft: z.boolean().optional(),
  /** The language of its text, if not that of the site. @example "fr" */
  language: languageTag.optional(),
});

export type Page = z.output<typeof pageSchema>;
