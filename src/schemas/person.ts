import { z } from 'astro/zod';
import { identifier, listOf, text } from './identifier.ts';
import { statementSource } from './statement-source.ts';

/** `people/<slug>.yaml`: somebody who wrote for the archive or whom its articles name. */
export const personSchema = z.strictObject({
  /** As usually written. @example "Raffaello Pantucci" */
  name: text,
  /** The part of the name that a bibliography sorts by; authors need it. @example "Pantucci" */
  familyName: text.optional(),
  /** The rest of the name. @example "Raffaello" */
  givenName: text.optional(),
  /** Other spellings and noms de guerre. A surname alone only where it can mean nobody else. */
  aliases: listOf(text).default([]),
  /**
   * Phrases that hold one of its names and mean something else: in them, the name does not count.
   *
   * @example ["Karimov Street"]
   */
  excludedPhrases: listOf(text).default([]),
  /** Who this is, in a few words, as the archive's articles have it. @example "Leader of Jamaat Ansarullah" */
  role: text,
  /** Bodies that the person leads or belongs to, each statement with its article where one makes it. */
  affiliations: z
    .array(
      z.strictObject({
        group: identifier,
        /** @example "leader", "former leader", "member" */
        role: text,
        article: statementSource.article.optional(),
        paragraph: statementSource.paragraph,
      }),
    )
    .default([]),
  /** Ids of the countries that the person is from or acts in. */
  countries: listOf(identifier).default([]),
});

export type Person = z.output<typeof personSchema>;
