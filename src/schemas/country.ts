import { z } from 'astro/zod';
import { countryCode } from './country-code.ts';
import { listOf, text } from './identifier.ts';

/** The frontmatter of `countries/<slug>.mdx`; the text below it is the brief. */
export const countrySchema = z.strictObject({
  /** The usual English short name. @example "Malta" */
  name: text,
  /** The formal name. @example "Republic of Malta" */
  officialName: text.optional(),
  /** ISO 3166-1 alpha-2 code, by which maps find the country. @example "MT" */
  iso: countryCode,
  /** Other names, spellings and abbreviations. An abbreviation counts only in capitals as written. */
  aliases: listOf(text).default([]),
  /**
   * Names of its people, and adjectives. A first part of compounds ends with a hyphen.
   *
   * @example ["Maltese", "Malto-"]
   */
  demonyms: listOf(text).default([]),
  /**
   * Phrases that contain one of its names and mean something else. In them, the name is not a mention.
   *
   * @example ["Malta fever"]
   */
  excludedPhrases: listOf(text).default([]),
  /** The capital city. @example "Valletta" */
  capital: text.optional(),
  /** Its subregion in the United Nations' M49 standard. @example "Southern Europe" */
  region: text.optional(),
});

export type Country = z.output<typeof countrySchema>;
