import { z } from 'astro/zod';

/**
 * The number of a periodical, with its check digit.
 *
 * @see ISO 3297
 * @example "0317-8471"
 */
export const issn = z
  .string()
  .regex(/^\d{4}-\d{3}[\dX]$/, 'expected an ISSN with its hyphen, such as 0317-8471')
  .refine(isIssn, 'expected an ISSN whose last digit fits the others: a digit may be wrong');

/**
 * The number of a book, with its check digit; hyphens are optional.
 *
 * @see ISO 2108
 * @example "978-0-306-40615-7"
 */
export const isbn = z
  .string()
  .regex(/^(?:[\d-]{13,17}|[\d-]{9,12}[\dX])$/, 'expected an ISBN, such as 978-0-306-40615-7')
  .refine(isIsbn, 'expected an ISBN whose last digit fits the others: a digit may be wrong');

function isIssn(written: string): boolean {
  return weighted(written, (index) => 8 - index) % 11 === 0;
}

function isIsbn(written: string): boolean {
  const { length } = written.replaceAll('-', '');
  if (length === 10) return weighted(written, (index) => 10 - index) % 11 === 0;
  return length === 13 && weighted(written, (index) => (index % 2 === 0 ? 1 : 3)) % 10 === 0;
}

/** The sum of the digits, each times its weight; X is 10. */
function weighted(written: string, weightOf: (index: number) => number): number {
  return [...written.replaceAll('-', '')]
    .map((digit, index) => (digit === 'X' ? 10 : Number(digit)) * weightOf(index))
    .reduce((sum, part) => sum + part, 0);
}
