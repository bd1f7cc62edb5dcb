import { z } from 'astro/zod';
import { listOf, text } from './identifier.ts';

/** One entry of `tags.yaml`, the archive's controlled vocabulary of topics. */
export const tagSchema = z.strictObject({
  /** As the site shows it. @example "Public health" */
  name: text,
  /** Other names that the search knows it by. @example ["Coronavirus"] */
  aliases: listOf(text).default([]),
  /** One sentence that says what belongs under it, where that needs saying. */
  description: text.optional(),
});

export type Tag = z.output<typeof tagSchema>;
