import { z } from 'astro/zod';

/**
 * The id of a record: the name of its file, or its key in a list file. Lower-case ASCII words joined by hyphens.
 *
 * @example "international-maritime-organization"
 */
export const identifier = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case letters and digits in words joined by hyphens')
  .max(200, 'expected at most 200 characters: pages and files are named by it');

/** Text that is not empty: an absent value is left out, never written as an empty string. */
export const text = z
  .string()
  .trim()
  .min(1, 'expected text, or no such key')
  .regex(/^([^\p{Cc}\p{Cs}\uFFFE\uFFFF]|[\t\n\r])*$/u, 'expected text without control characters');

/** A list without repeats. */
export const listOf = <T extends z.ZodType>(item: T) =>
  z
    .array(item)
    .refine((list) => new Set(list).size === list.length, 'expected each value once')
    .meta({ uniqueItems: true });
