import type { Plural } from '../i18n/dictionary.ts';
import type { ArticleWords } from '../i18n/model.ts';

type Values = Readonly<Record<string, string | number>>;
type Group = Readonly<Record<string, string | Plural>>;

const { language, ...groups } = JSON.parse(
  document.querySelector<HTMLElement>('[data-words]')?.dataset['words'] ?? '{}',
) as { language: string } & Record<string, Group>;

/** The words for the scripts of an article's page. Smaller than `wordsIn`, because none of them has markup. */
export const articleWords = mapped(groups, (group) =>
  mapped(group, (entry) => {
    if (typeof entry !== 'string') {
      return (count: number) =>
        fill(entry[new Intl.PluralRules(language).select(count)] ?? entry.other, {
          count: count.toLocaleString(language),
        });
    }
    return entry.includes('{') ? (values: Values) => fill(entry, values) : entry;
  }),
) as unknown as ArticleWords;

function mapped<Entry>(entries: Readonly<Record<string, Entry>>, change: (entry: Entry) => unknown) {
  return Object.fromEntries(Object.entries(entries).map(([key, entry]) => [key, change(entry)]));
}

function fill(text: string, values: Values): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);
}
