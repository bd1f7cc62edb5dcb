import { z } from 'astro/zod';
import { listOf, text } from './identifier.ts';

/** One entry of `publications.yaml`: a place where articles of the archive appeared. */
export const publicationSchema = z.strictObject({
  /** @example "Counter Terrorist Trends and Analyses" */
  name: text,
  /** @example "CTTA" */
  abbreviation: text.optional(),
  aliases: listOf(text).default([]),
  /** Who publishes it. @example "S. Rajaratnam School of International Studies" */
  publisher: text.optional(),
  /** @example "Singapore" */
  place: text.optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
});

export type Publication = z.output<typeof publicationSchema>;
