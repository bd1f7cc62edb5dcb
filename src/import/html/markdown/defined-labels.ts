/** The labels that a text in Markdown gives addresses to, in lower case. @example `[1]: https://example.org/` */
export function definedLabels(markdown: string): Set<string> {
  return new Set(
    [...markdown.matchAll(/^ {0,3}\[([^\]\n^][^\]\n]{0,99})\]:[ \t]+\S/gm)].map(([, label = '']) => labelKey(label)),
  );
}

/** A label as it is compared with others. */
export function labelKey(label: string): string {
  return label.trim().toLowerCase().replace(/\s+/g, ' ');
}
