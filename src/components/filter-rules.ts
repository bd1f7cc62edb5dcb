/** The values by which the passages of a dossier can be filtered. */
export interface FilterValues {
  years: readonly number[];
  /** Ids of topics. */
  topics: readonly string[];
  /** How many companions a dossier has at most. */
  companions: number;
}

/**
 * The style rules that filter passages without a script: for each year and each topic, one hides the articles of
 * others. The
 * target of a link is always shown. Companions are told by their numbers in each dossier; one is chosen by its field or
 * by the target of a link, and only the paragraphs that name it are left.
 */
export function filterRules({ years, topics, companions }: FilterValues): string {
  const numbers = Array.from({ length: companions }, (_, index) => index + 1);
  const rule = (name: string, value: string | number, attribute: string) =>
    `.passages:has([name=${name}][value="${value}"]:checked) .dossier:not([${attribute}="${value}"],:target){display:none}`;
  return [
    ...years.map((year) => rule('year', year, 'data-year')),
    ...topics.map((topic) => rule('topic', topic, 'data-topics~')),
    ...numbers.map(withRule),
  ]
    .join('\n')
    .concat('\n');
}

function withRule(number: number): string {
  const chosen = `.passages:has([name=with][value="${number}"]:checked,[data-companion="${number}"]:target)`;
  const named = `[data-with~="${number}"]`;
  const hidden = [`.dossier:not(:has(${named}))`, `:is(.passage,.dossier>h4):not(${named})`, '.in-notes'];
  return hidden
    .map((part) => `${chosen} ${part}`)
    .join(',')
    .concat('{display:none}');
}
