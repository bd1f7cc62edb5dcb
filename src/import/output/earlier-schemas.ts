import { z } from 'astro/zod';

/** By what an article is known again that an import made; its report says more. */
export const articleSchema = z.object({
  slug: z.string(),
  title: z.string(),
  source: z.object({ file: z.string(), place: z.string(), permalink: z.string().optional(), sha256: z.string() }),
  sha256: z.string().optional(),
});

/** A record that an import made. */
export const recordSchema = z.object({ collection: z.string(), id: z.string(), sha256: z.string() });

/** An image that an import copied. */
export const imageSchema = z.object({ path: z.string(), sha256: z.string() });

/** What a report says beside its articles. */
export const restSchema = z.object({ created: z.array(recordSchema), images: z.array(imageSchema).default([]) });
