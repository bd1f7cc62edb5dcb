/**
 * The classes of elements within texts that search passes over. Other elements that it passes over say so in an
 * attribute: with that, the many of these would make pages heavier.
 */
export const UNSEARCHED: readonly string[] = ['mark', 'permalink'];
