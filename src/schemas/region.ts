import { z } from 'astro/zod';
import { identifier, listOf, text } from './identifier.ts';
import { placeKind } from './kinds.ts';

/** One entry of `regions.yaml`: a province, district, city or other place below a country. */
export const regionSchema = z.strictObject({
  /** The usual name, in the language of the site. @example "Northern Harbour District" */
  name: text,
  /** What it is. @example "province" */
  kind: placeKind,
  /** Ids of its countries. */
  countries: listOf(identifier).min(1),
  /** Other names, spellings and abbreviations. */
  aliases: listOf(text).default([]),
  /**
   * Names that places in other countries share. Such a name is a mention if the country that the text mentions beside
   * it, or last before it, is one of this record's. A region, person or group of that country counts as well.
   *
   * @example ["Victoria"]
   */
  ambiguousNames: listOf(text).default([]),
  /**
   * Phrases that contain one of its names and mean something else. In them, the name is not a mention.
   *
   * @example ["Lake Victoria"]
   */
  excludedPhrases: listOf(text).default([]),
});

export type Region = z.output<typeof regionSchema>;
