import { z } from 'astro/zod';
import { languageTag } from './language-tag.ts';
import { identifier, listOf, text } from './identifier.ts';

/** `site.yaml`: what holds for the site as a whole. */
export const siteSchema = z.strictObject({
  /** The archive's name. @example "Steppe" */
  title: text,
  /** What it is, in one sentence. */
  description: text,
  /** Whose writing it keeps: an id in `people/`; left out where it is nobody’s alone. */
  owner: identifier.optional(),
  /** The language of the pages. */
  language: languageTag,
  /** The terms under which others may use the archive's own texts. */
  licence: z
    .strictObject({
      /** The name of the licence. @example "CC BY 4.0" */
      name: text,
      /** Where the terms can be read. */
      url: z.url({ protocol: /^https?$/ }).optional(),
    })
    .optional(),
  /** The main navigation, in order; paths within the site. */
  navigation: z
    .array(
      z.strictObject({
        /** The words of the link. @example "Articles" */
        label: text,
        /** Where it leads. @example "/articles/" */
        path: z.string().regex(/^\/([a-z0-9-]+\/)*$/, 'expected a path within the site, such as /articles/'),
      }),
    )
    .min(1),
  /** The text of the front page. */
  front: z.strictObject({
    /** The main heading. */
    heading: text,
    /** A paragraph that says what readers find here. */
    introduction: text,
  }),
  /** Countries that the maps of the front page show by name, in order. */
  mapCountries: listOf(identifier).default([]),
});

export type Site = z.output<typeof siteSchema>;
