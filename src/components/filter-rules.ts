/** What the passages of a dossier can be filtered by. */
export interface FilterValues {
  years: readonly number[];
  /** Ids of topics. */
  topics: readonly string[];
}

/**
 * The style rules by which a choice among passages takes effect without a script: one for each year and each topic
 * hides the articles of others. An article that the reader follows a link to is shown, whatever is chosen.
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
