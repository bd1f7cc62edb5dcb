import { z } from 'astro/zod';
import { publicationRoles } from './article-types.ts';
import { cslTypeNames } from './csl-types.ts';
import { identifier, listOf, text } from './identifier.ts';
import { lineEnds, lineStyles } from './relation-kinds.ts';
import { schemaOrgTypes } from './schema-org-types.ts';
import { zoteroTypes } from './zotero-types.ts';

/** One word, as texts write it. */
export const word = z.string().regex(/^[\p{L}\p{M}\p{N}'’ʻʼ]+$/u, 'expected one word, without spaces and hyphens');

/**
 * `vocabulary.yaml`: the archive’s own kinds of groups, relations, places, topics and articles, spellings of names, and
 * introductions. Everything has a general default. An entry with the id of a default replaces the keys that it has;
 * `{}` only gives it a place in the order. A new id adds a kind. Where lists and legends have an order, the entries
 * here come first.
 */
export const vocabularySchema = z.strictObject({
  /** The types of groups by id; a new one needs `one` and `many`. */
  groupTypes: z
    .record(
      identifier,
      z.strictObject({
        /** What one group of this type is. @example "Trade union" */
        one: text.optional(),
        /** The heading above several of them. @example "Trade unions" */
        many: text.optional(),
        /**
         * Whether diagrams of relations show the people and the countries of these groups. Without it, they show their
         * people only, and only of groups with a relation to another group.
         */
        inDiagram: z.boolean().optional(),
      }),
    )
    .default({}),
  /**
   * The relations between groups by id; a new one needs `label`. The ids `leadership`, `membership` and `active-in` are the
   * ties of people and countries to groups, which follow from other records: here they can only be reworded.
   */
  relations: z
    .record(
      identifier,
      z.strictObject({
        /** The words between a group and the other that its record names. @example "affiliated to" */
        label: text.optional(),
        /** The words from the other’s side; left out if the relation is mutual. @example "has the affiliate" */
        inverse: text.optional(),
        /** Whether the two are opponents: their line is coloured, and diagrams put them apart. */
        hostile: z.boolean().optional(),
        /** How hard diagrams try to keep its lines short and straight: 1 to 5. */
        weight: z.int('expected a whole number from 1 to 5').min(1).max(5).optional(),
        /** Its line in diagrams. By default, new relations take turns with them. */
        line: z.enum(lineStyles).optional(),
        /**
         * What is at the ends of its line: arrows at the other group’s, dots and crosses at both. By default `arrow`,
         * for mutual relations `dots`, for hostile ones `crosses`.
         */
        ends: z.enum(lineEnds).optional(),
      }),
    )
    .default({}),
  /** The names of the kinds of places, by id. @example { canal: "Canal" } */
  placeKinds: z.record(identifier, text).default({}),
  /** The kinds of topics by id; a new one needs `one` and `many`. */
  topicKinds: z
    .record(
      identifier,
      z.strictObject({
        /** What one topic of this kind is. @example "Expedition" */
        one: text.optional(),
        /** The heading above several of them. @example "Expeditions" */
        many: text.optional(),
      }),
    )
    .default({}),
  /** What articles are published as, by id; a new kind needs `label` and `csl`. */
  articleKinds: z
    .record(
      identifier,
      z.strictObject({
        /** Its name, above the article’s title. @example "Pamphlet" */
        label: text.optional(),
        /** Its type in the Citation Style Language, from which its types in RIS and BibLaTeX follow. @example "pamphlet" */
        csl: z.enum(cslTypeNames).optional(),
        /** Its item type in Zotero, if that of its type in CSL is not the right one. @example "podcast" */
        zotero: z.enum(zoteroTypes).optional(),
        /** Its type at Schema.org, if that of its type in CSL is not the right one. @example "PodcastEpisode" */
        schemaOrg: z.enum(schemaOrgTypes).optional(),
        /** Whether citations say what it is, in the words of its label, as for “Working paper”. */
        genre: z.boolean().optional(),
        /**
         * What its publication is to it: `container` contains it, as a newspaper does; `series` is a series of reports;
         * `committee` held the hearing; `publisher` published it by itself; `event` is where it was spoken. By default
         * as usual for its type in CSL.
         */
        publication: z.enum(publicationRoles).optional(),
      }),
    )
    .default({}),
  /**
   * Words that names write in several ways: the usual spelling, and others. A name is found in a text in each of them.
   *
   * @example { sergei: [sergey, sergej], labour: [labor] }
   */
  spellings: z.record(word, listOf(word).min(1)).default({}),
  /**
   * Groups of words that readers use for each other, in the language of the texts, each in one of its forms. A search for
   * one also finds passages with another, after those with the word itself. English archives have general groups, too.
   *
   * @example [[dam, barrage, weir], [ferry, crossing]]
   */
  nearWords: z.array(listOf(word).min(2)).default([]),
  /**
   * Words in the `role` of a person that mean that the person leads the group. They replace the usual ones of the
   * language of the site.
   *
   * @example ["leader", "secretary", "delegate"]
   */
  leadingRoles: listOf(text).optional(),
  /** The text above each list; those that are left out have a general one. */
  indexes: z
    .strictObject({
      /** Above the list of articles. */
      articles: text.optional(),
      /** Above the list of series. */
      series: text.optional(),
      /** Above the list of countries. */
      countries: text.optional(),
      /** Above the list of groups. */
      groups: text.optional(),
      /** Above the list of people. */
      people: text.optional(),
      /** Above the diagram of relations. */
      relations: text.optional(),
      /** Above the list of topics. */
      topics: text.optional(),
      /** Above the list of sources. */
      sources: text.optional(),
      /** Above the timeline. */
      timeline: text.optional(),
    })
    .default({}),
});

/** An owner’s vocabulary, without the defaults. */
export type Vocabulary = z.output<typeof vocabularySchema>;
