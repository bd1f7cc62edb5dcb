import { z } from 'astro/zod';
import { identifier, listOf, text } from './identifier.ts';

/** One entry of `regions.yaml`: a province, district, city or other place below a country. */
export const regionSchema = z.strictObject({
  /** @example "Gorno-Badakhshan Autonomous Region" */
  name: text,
  /** What it is. @example "province" */
  kind: z.enum(['province', 'district', 'city', 'town', 'valley', 'area', 'border-crossing']),
  /** The countries that it lies in. */
  countries: listOf(identifier).min(1),
  /** Other names, spellings and abbreviations. */
  aliases: listOf(text).default([]),
  /**
   * Names that places in other countries bear as well. They count where the country,
   * or what belongs to one, that is named beside them or last before them is of this record's countries.
   *
   * @example ["Badakhshan"]
   */
  ambiguousNames: listOf(text).default([]),
  /**
   * Phrases that hold one of its names and mean something else: in them, the name does not count.
   *
   * @example ["East Turkistan"]
   */
  excludedPhrases: listOf(text).default([]),
});

export type Region = z.output<typeof regionSchema>;
