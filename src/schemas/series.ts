import { z } from 'astro/zod';
import { text } from './identifier.ts';

/** One entry of `series.yaml`: articles that belong together, which name it as their `series`. */
export const seriesSchema = z.strictObject({
  /** Shown to readers, and cited with articles that appeared in no publication. @example "Letters from the harbour" */
  title: text,
  /** What the series is about, in one or two sentences. */
  description: text.optional(),
  /** How its articles are ordered: by their `part`, those without one last, or by date. */
  order: z.enum(['part', 'date']).default('part'),
});

export type Series = z.output<typeof seriesSchema>;
