const names = new Intl.Collator('en');

/** The order of names in a list, whatever the language of the machine: “Ádám” between “Ada” and “Adams”. */
export function compareNames(a: string, b: string): number {
  return names.compare(a, b);
}

/** The order of ids, dates and paths: that of their letters’ codes. */
export function compareCodes(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
