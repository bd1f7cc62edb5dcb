import { z } from 'astro/zod';
import { identifier, text } from './identifier.ts';

/** The keys that say where the archive supports a statement. */
export const evidence = {
  /** The article that says so. */
  article: identifier,
  /** The paragraph in it. @example "p-12" */
  paragraph: z
    .string()
    .regex(/^p-[1-9]\d*$/, 'expected the id of a paragraph, such as p-12')
    .optional(),
  /** A few words about the statement, such as a date or its limits. @example "until 2015" */
  remark: text.optional(),
};
