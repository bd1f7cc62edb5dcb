const names = new Intl.Collator('en');

/**
 * Compares names as a list for readers sorts them, whatever the language of the machine: “Ádám” between “Ada” and
 * “Adams”.
 */
export function compareNames(a: string, b: string): number {
  return names.compare(a, b);
}

/** Compares ids, dates and paths by their character codes. */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
