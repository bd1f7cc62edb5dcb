import type { Plural } from '../dictionary.ts';

/**
 * A text that is right for every count, for example with the count in parentheses, in all plural forms of Arabic.
 *
 * @param others forms with a text of their own
 */
export function inAllForms(text: string, others: Partial<Plural> = {}): Plural {
  return { zero: text, one: text, two: text, few: text, many: text, other: text, ...others };
}
