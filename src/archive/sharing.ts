import type { ArchiveArticle } from './model.ts';

/** A language with its usual territory, as OpenGraph wants it. @example "en" → "en_US" @see https://ogp.me/#optional */
export function openGraphLocale(language: string): string {
  const { language: code, region } = new Intl.Locale(language).maximize();
  return region === undefined ? code : `${code}_${region}`;
}

/** The day on which an article was published, if it is known; that of a digest is the day on which it came in. */
export function publishedDay({ data, date }: Pick<ArchiveArticle, 'data' | 'date'>): string | undefined {
  if (data.form === 'digest') return data.added;
  return /^\d{4}-\d{2}-\d{2}$/.test(date.edtf) ? date.edtf : undefined;
}
