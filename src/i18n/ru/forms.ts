import type { Plural } from '../dictionary.ts';

/**
 * A text that is right for every count, for example with the count after a colon, in all plural forms of Russian.
 *
 * @param others forms with a text of their own
 */
export function inAllForms(text: string, others: Partial<Plural> = {}): Plural {
  return { one: text, few: text, many: text, other: text, ...others };
}
