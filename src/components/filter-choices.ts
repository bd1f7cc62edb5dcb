import type { Words } from '../i18n/model.ts';
import type { ArchiveArticle } from '../archive/model.ts';

export interface FilterChoice {
  value: string;
  label: string;
  /** The number of articles with this value. */
  count: number;
}

/** The years, newest first, and the topics that distinguish articles: a value that all share is not a choice. */
export function filterChoices(
  articles: readonly Pick<ArchiveArticle, 'date' | 'data'>[],
  tags: ReadonlyMap<string, { name: string }>,
  { format: { compare } }: Pick<Words, 'format'>,
): { years: FilterChoice[]; topics: FilterChoice[] } {
  const count = (values: readonly string[]) =>
    [...Map.groupBy(values, (value) => value)]
      .map(([value, all]) => ({ value, count: all.length }))
      .filter((choice) => choice.count < articles.length);
  return {
    years: count(articles.map(({ date }) => String(date.year)))
      .map((choice) => ({ ...choice, label: choice.value }))
      .sort((a, b) => compare(b.label, a.label)),
    topics: count(articles.flatMap(({ data }) => data.tags))
      .map((choice) => ({ ...choice, label: tags.get(choice.value)?.name ?? choice.value }))
      .sort((a, b) => compare(a.label, b.label)),
  };
}
