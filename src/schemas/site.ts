import { z } from 'astro/zod';
import { languageTag } from './language-tag.ts';
import { identifier, listOf, text } from './identifier.ts';

/** `site.yaml`: settings of the whole site. */
export const siteSchema = z.strictObject({
  /** The archive's name. @example "Steppe" */
  title: text,
  /** What it is, in one sentence. */
  description: text,
  /** The author of its texts: an id in `people/`; left out if there are several. */
  owner: identifier.optional(),
  /** The language of the pages. */
  language: languageTag,
  /** The licence of the archive's own texts. */
  licence: z
    .strictObject({
      /** The name of the licence. @example "CC BY 4.0" */
      name: text,
      /** The address of its text. */
      url: z.url({ protocol: /^https?$/ }).optional(),
    })
    .optional(),
  /** The main navigation, in order; paths within the site. */
  navigation: z
    .array(
      z.strictObject({
        /** The words of the link. @example "Articles" */
        label: text,
        /** Its target. @example "/articles/" */
        path: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'expected a path within the site, such as /articles/'),
      }),
    )
    .min(1),
  /** The text of the front page. */
  front: z.strictObject({
    /** The main heading. */
    heading: text,
    /** A paragraph that says what readers will find. */
    introduction: text,
  }),
  /** Countries that the maps of the front page show by name, in order. */
  mapCountries: listOf(identifier).default([]),
});

export type Site = z.output<typeof siteSchema>;
