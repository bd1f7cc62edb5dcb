const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const choice = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** A list in prose. @example ["A", "B", "C"] → "A, B and C" */
export function enumerate(items: readonly string[]): string {
  return list.format(items);
}

/** Alternatives in prose. @example ["A", "B", "C"] → "A, B or C" */
export function enumerateChoices(items: readonly string[]): string {
  return choice.format(items);
}

/** A list in parts, so that items can be links: `element` is an item, `literal` a separator. */
export function enumerateParts(items: readonly string[]): { type: 'element' | 'literal'; value: string }[] {
  return list.formatToParts(items);
}
