import { z } from 'astro/zod';
import { listOf, text } from './identifier.ts';

/** One entry of `tags.yaml`, the archive's controlled vocabulary of topics. */
export const tagSchema = z.strictObject({
  /** Shown to readers. @example "Public health" */
  name: text,
  /** Other names by which search finds it. @example ["Coronavirus"] */
  aliases: listOf(text).default([]),
  /** One sentence that says what belongs to the topic, if the name does not. */
  description: text.optional(),
});

export type Tag = z.output<typeof tagSchema>;
