import { z } from 'astro/zod';
import { identifier, listOf, text } from './identifier.ts';
import { groupRelation, groupType } from './kinds.ts';
import { evidence } from './evidence.ts';
import { sameAs } from './same-as.ts';

/** The frontmatter of `groups/<slug>.mdx`, an organised body of people or a people; the text below it is the brief. */
export const groupSchema = z.strictObject({
  /** The full name, in the language of the site or in the usual transliteration. @example "International Maritime Organization" */
  name: text,
  /** The usual abbreviation, in capitals as written. @example "IMO" */
  abbreviation: text.optional(),
  /** Other names, spellings and abbreviations. */
  aliases: listOf(text).default([]),
  /**
   * Whether its abbreviations count in articles that do not define them. By default, one of three or more letters
   * counts and a shorter one does not. Say `true` if a short one can mean nothing else in the archive, `false` if a
   * long one is also a word.
   */
  abbreviationsAreSafe: z.boolean().optional(),
  /**
   * Names that bodies of other countries share. Such a name is a mention if the country that the text mentions beside
   * it, or last before it, is one of this record's. A region, person or other group of that country counts as well.
   *
   * @example ["National Guard"]
   */
  ambiguousNames: listOf(text).default([]),
  /**
   * Phrases that contain one of its names and mean something else. In them, the name is not a mention.
   *
   * @example ["Coast Guard Museum"]
   */
  excludedPhrases: listOf(text).default([]),
  /** What kind of body it is. @example "trade-union" */
  type: groupType,
  /** According to the archive's newest article; left out if no article says. */
  status: z.enum(['active', 'dormant', 'defunct']).optional(),
  /** Ids of the countries in which it is based or works. */
  countries: listOf(identifier).default([]),
  /** Its relations to other groups, each with the article that says so. */
  relations: z
    .array(
      z.strictObject({
        /** What ties this group to the other. @example "part-of" */
        kind: groupRelation,
        /** The other group: an id in `groups/`. */
        group: identifier,
        ...evidence,
      }),
    )
    .default([]),
  /**
   * Addresses that mean the same group in Wikidata, VIAF, ROR and elsewhere, and its own site.
   *
   * @example ["https://www.wikidata.org/entity/Q201054"]
   */
  sameAs: sameAs.optional(),
});

export type Group = z.output<typeof groupSchema>;
