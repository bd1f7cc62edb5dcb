import { z } from 'astro/zod';
import { edtfPeriod } from './edtf-period.ts';
import { identifier, listOf, text } from './identifier.ts';
import { topicKind } from './kinds.ts';
import { sameAs } from './same-as.ts';
import { SUBJECT } from './topic-kinds.ts';

/**
 * One entry of `tags.yaml`, the archive’s controlled vocabulary of topics: subjects, and what has a name of its own and
 * is neither a group nor a place: initiatives, projects, treaties, events.
 */
export const tagSchema = z.strictObject({
  /** Shown to readers. @example "Public health" */
  name: text,
  /** What it is. The names of a `subject` are ordinary words, and found with and without a capital. @example "treaty" */
  kind: topicKind.default(SUBJECT),
  /** The usual abbreviation, in capitals as written. @example "UNCLOS" */
  abbreviation: text.optional(),
  /** Other names by which texts and readers call it; of a subject, also its plural or singular if that is irregular. @example ["Coronavirus"] */
  aliases: listOf(text).default([]),
  /**
   * Words by which texts speak of it and that are no name of it, so that readers do not see them here. They are found
   * with and without a capital at the beginning.
   *
   * @example ["the ferry ran aground"]
   */
  phrases: listOf(text).default([]),
  /** Whether its abbreviations count in articles that do not define them; see the same key of groups. */
  abbreviationsAreSafe: z.boolean().optional(),
  /**
   * Names that it shares with others. Such a name is a mention if a country that the text mentions beside it, or last
   * before it, is one of this record's.
   *
   * @example ["Constitution"]
   */
  ambiguousNames: listOf(text).default([]),
  /**
   * Phrases that contain one of its names and mean something else. In them, the name is not a mention.
   *
   * @example ["Ministry of Public Health"]
   */
  excludedPhrases: listOf(text).default([]),
  /** One sentence that says what belongs to the topic, if the name does not. */
  description: text.optional(),
  /** When an event was, or since when a treaty or project exists. @example "2016-08-30", "2015/.." */
  when: edtfPeriod.optional(),
  /** Ids of the countries in which it was or is. */
  countries: listOf(identifier).default([]),
  /** The topics to which it belongs. @example ["public-health"] */
  partOf: listOf(identifier).default([]),
  /** Addresses that mean the same topic in Wikidata and elsewhere. @example ["https://www.wikidata.org/entity/Q12136"] */
  sameAs: sameAs.optional(),
});

export type Tag = z.output<typeof tagSchema>;
