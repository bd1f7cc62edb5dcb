/** The values by which the passages of a dossier can be filtered. */
export interface FilterValues {
  years: readonly number[];
  /** Ids of topics. */
  topics: readonly string[];
}

/**
 * The style rules that filter passages without a script: for each year and each topic, one hides the articles of
 * others. The target of a link is always shown.
 */
export function filterRules({ years, topics }: FilterValues): string {
  const rule = (name: string, value: string | number, attribute: string) =>
    `.passages:has([name=${name}][value="${value}"]:checked) .dossier:not([${attribute}="${value}"],:target){display:none}`;
  return [
    ...years.map((year) => rule('year', year, 'data-year')),
    ...topics.map((topic) => rule('topic', topic, 'data-topics~')),
  ]
    .join('\n')
    .concat('\n');
}
