import { z } from 'astro/zod';
import { groupTypeNames } from './group-types.ts';
import { identifier, listOf, text } from './identifier.ts';
import { groupRelationNames } from './relation-kinds.ts';
import { statementSource } from './statement-source.ts';

/** The frontmatter of `groups/<slug>.mdx`, an organised body of people or a people; the text below it is the brief. */
export const groupSchema = z.strictObject({
  /** The full name in English or the usual transliteration. @example "Katibat al-Tawhid wal-Jihad" */
  name: text,
  /** The usual abbreviation, in capitals as written. @example "KTJ" */
  abbreviation: text.optional(),
  /** Other names, spellings and abbreviations. */
  aliases: listOf(text).default([]),
  /**
   * Whether its abbreviations count in articles that do not define them. Those of three and more letters do, shorter
   * ones do not, unless it is said here: `true` for IS, which nothing else in the archive can mean; `false` for HAD,
   * which is a word.
   */
  abbreviationsAreSafe: z.boolean().optional(),
  /**
   * Names that bodies of other countries bear as well. They count where the country,
   * or what belongs to one, that is named beside them or last before them is of this record's countries.
   *
   * @example ["National Guard"]
   */
  ambiguousNames: listOf(text).default([]),
  /**
   * Phrases that hold one of its names and mean something else: in them, the name does not count.
   *
   * @example ["Pakistani Taliban"]
   */
  excludedPhrases: listOf(text).default([]),
  type: z.enum(groupTypeNames),
  /** As the archive's newest article has it; left out where no article says. */
  status: z.enum(['active', 'dormant', 'defunct']).optional(),
  /** Ids of the countries in which it is based or works. */
  countries: listOf(identifier).default([]),
  /** What ties it to other groups, each statement with the article that makes it. */
  relations: z
    .array(
      z.strictObject({
        kind: z.enum(groupRelationNames),
        group: identifier,
        ...statementSource,
      }),
    )
    .default([]),
});

export type Group = z.output<typeof groupSchema>;
