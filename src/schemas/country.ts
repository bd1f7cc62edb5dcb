import { z } from 'astro/zod';
import { countryCode } from './country-code.ts';
import { listOf, text } from './identifier.ts';

/** The frontmatter of `countries/<slug>.mdx`; the text below it is the brief. */
export const countrySchema = z.strictObject({
  /** The usual English short name. @example "Kyrgyzstan" */
  name: text,
  /** The formal name. @example "Kyrgyz Republic" */
  officialName: text.optional(),
  /** ISO 3166-1 alpha-2 code; places the country on the maps. @example "KG" */
  iso: countryCode,
  /** Other names, spellings and abbreviations. An abbreviation counts only in capitals as written. */
  aliases: listOf(text).default([]),
  /** Names of its people and adjectives; a first part of compounds ends with its hyphen. @example ["Chinese", "Sino-"] */
  demonyms: listOf(text).default([]),
  /**
   * Phrases that hold one of its names and mean something else: in them, the name does not count.
   *
   * @example ["South China Sea"]
   */
  excludedPhrases: listOf(text).default([]),
  capital: text.optional(),
  /** Its subregion in the United Nations' M49 standard. @example "Central Asia" */
  region: text.optional(),
});

export type Country = z.output<typeof countrySchema>;
