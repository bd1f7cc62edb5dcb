import type { ArticleWords } from '../i18n/model.ts';

type Values = Readonly<Record<string, string | number>>;
type Group = Readonly<Record<string, string>>;

const groups = JSON.parse(document.querySelector<HTMLElement>('[data-words]')?.dataset['words'] ?? '{}') as Record<
  string,
  Group
>;

/** The words for the scripts of an article's page. Smaller than `wordsIn`: none of them has markup or a plural. */
export const articleWords = mapped(groups, (group) =>
  mapped(group, (entry) => (entry.includes('{') ? (values: Values) => fill(entry, values) : entry)),
) as unknown as ArticleWords;

function mapped<Entry>(entries: Readonly<Record<string, Entry>>, change: (entry: Entry) => unknown) {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);
}
