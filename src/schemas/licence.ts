import { z } from 'astro/zod';
import { text } from './identifier.ts';

/** The licence of a text. */
export const licence = z.strictObject({
  /** The name of the licence. @example "CC BY 4.0" */
  name: text,
  /** The address of its text. */
  url: z.url({ protocol: /^https?$/ }).optional(),
});

export type Licence = z.output<typeof licence>;
