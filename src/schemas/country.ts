import { z } from 'astro/zod';
import { countryCode } from './country-code.ts';
import { edtfPeriod } from './edtf-period.ts';
import { identifier, listOf, text } from './identifier.ts';
import { sameAs } from './same-as.ts';

/** The frontmatter of `countries/<slug>.mdx`; the text below it is the brief. */
export const countrySchema = z.strictObject({
  /** The usual short name, in the language of the site. @example "Malta" */
  name: text,
  /** The formal name. @example "Republic of Malta" */
  officialName: text.optional(),
  /** ISO 3166-1 alpha-2 code, by which maps find the country; a former country or a sea has none. @example "MT" */
  iso: countryCode.optional(),
  /** What it is, above its name, if it is not a country of today. @example "Sea", "Former country" */
  kind: text.optional(),
  /** When it was, if it no longer is, or is new (EDTF). @example "1861/1946", "1991/.." */
  when: edtfPeriod.optional(),
  /** Ids of the countries that followed it. Their pages name it in turn. */
  successors: listOf(identifier).optional(),
  /** Codes of the countries of today that make up its land on maps, instead of that of its own code. @example ["IT", "MT"] */
  shape: listOf(countryCode).optional(),
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
  /** Addresses that mean the same country in Wikidata and elsewhere. @example ["https://www.wikidata.org/entity/Q233"] */
  sameAs: sameAs.optional(),
});

export type Country = z.output<typeof countrySchema>;
