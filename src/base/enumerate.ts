const list = new Intl.ListFormat('en-GB', { type: 'conjunction' });

/** A list in prose. @example ["A", "B", "C"] → "A, B and C" */
export function enumerate(items: readonly string[]): string {
  return list.format(items);
}

/** The same in parts, so that items can be links: `element` is an item, `literal` what stands between two. */
export function enumerateParts(items: readonly string[]): { type: 'element' | 'literal'; value: string }[] {
  return list.formatToParts(items);
}
