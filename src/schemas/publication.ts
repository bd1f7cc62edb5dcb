import { z } from 'astro/zod';
import { listOf, text } from './identifier.ts';
import { sameAs } from './same-as.ts';
import { issn } from './serial-numbers.ts';

/** One entry of `publications.yaml`: a place where articles of the archive appeared. */
export const publicationSchema = z.strictObject({
  /** As printed in citations. @example "Journal of Island Studies" */
  name: text,
  /** A usual short form. @example "JIS" */
  abbreviation: text.optional(),
  /** Other names that readers may search for. */
  aliases: listOf(text).default([]),
  /** Who publishes it. @example "Institute of Island Studies" */
  publisher: text.optional(),
  /** The city in which it is published. @example "Valletta" */
  place: text.optional(),
  /** Its own site. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Its number, if it is a periodical. @example "0317-8471" */
  issn: issn.optional(),
  /** Addresses that mean the same publication in Wikidata and elsewhere. @example ["https://www.wikidata.org/entity/Q9684"] */
  sameAs: sameAs.optional(),
});

export type Publication = z.output<typeof publicationSchema>;
