import { z } from 'astro/zod';
import { identifier, listOf, text } from './identifier.ts';
import { evidence } from './evidence.ts';
import { sameAs } from './same-as.ts';

/** `people/<slug>.yaml`: somebody who wrote for the archive or whom its articles name. */
export const personSchema = z.strictObject({
  /** As usually written; where the family name is first, citations keep that order. @example "Ada Lovelace" */
  name: text,
  /**
   * The part of the name by which lists and bibliographies sort; authors need it. A particle that is part of it counts:
   * “von Mool” is under V; for M, write the particle at the end of `givenName`. Without this key a person is sorted by
   * the name as written: a program cannot tell which part is the family name.
   *
   * @example "Lovelace"
   */
  familyName: text.optional(),
  /** The rest of the name. @example "Ada" */
  givenName: text.optional(),
  /** Other spellings and noms de guerre. A surname alone only if it can mean nobody else. */
  aliases: listOf(text).default([]),
  /**
   * Phrases that contain one of its names and mean something else. In them, the name is not a mention.
   *
   * @example ["Lovelace Street"]
   */
  excludedPhrases: listOf(text).default([]),
  /**
   * Who this is, in a few words, according to the archive's articles.
   *
   * @example "Mathematician, first to publish an algorithm for a machine"
   */
  role: text,
  /** Groups that the person leads or belongs to, each with the article that says so, if there is one. */
  affiliations: z
    .array(
      z.strictObject({
        /** An id in `groups/`. */
        group: identifier,
        /** What the person is or was there. @example "leader", "former leader", "member" */
        role: text,
        /** The article that says so. */
        article: evidence.article.optional(),
        /** The paragraph in it. @example "p-12" */
        paragraph: evidence.paragraph,
        /** When the person was that, if it is known (EDTF); not the date of the article. @example "2011/.." */
        when: evidence.when,
      }),
    )
    .default([]),
  /** Ids of the countries that the person is from or acts in. */
  countries: listOf(identifier).default([]),
  /**
   * Addresses that mean the same person in ORCID, Wikidata, VIAF and elsewhere: programs know by them who is meant.
   *
   * @example ["https://orcid.org/0000-0002-1825-0097", "https://www.wikidata.org/entity/Q7259"]
   */
  sameAs: sameAs.optional(),
});

export type Person = z.output<typeof personSchema>;
