import { z } from 'astro/zod';
import { edtfPeriod } from './edtf-period.ts';
import { identifier, text } from './identifier.ts';

/** The keys that say where the archive supports a statement, and for which time it holds. */
export const evidence = {
  /** The article that says so. */
  article: identifier,
  /** The paragraph in it. @example "p-12" */
  paragraph: z
    .string()
    .regex(/^p-[1-9]\d*$/, 'expected the id of a paragraph, such as p-12')
    .optional(),
  /** When it began, held or ended, if that is known (EDTF); not the date of the article. @example "2011/.." */
  when: edtfPeriod.optional(),
  /** A few words about the statement, such as a date or its limits. @example "until 2015" */
  remark: text.optional(),
};
