import { fold } from '../base/fold.ts';
import type { Words } from '../i18n/model.ts';
import type { Publication } from '../schemas/publication.ts';
import type { ArchiveArticle, Distinction } from './model.ts';
import { publicationOf, publishedIn } from './published-in.ts';

/** What tells apart is decided by these parts of an article. */
type Told = Pick<ArchiveArticle, 'slug' | 'data' | 'date'>;

/**
 * The distinctions of all articles whose titles coincide, by their slugs: the year, or else the subtitle, the
 * publication or the date; two of these where one is not enough, and numbers where nothing differs. Case, accents and
 * punctuation of titles count for nothing.
 */
export function distinctions(
  articles: readonly Told[],
  publications: ReadonlyMap<string, Publication>,
  words: Words,
): Map<string, Distinction> {
  const byTitle = Map.groupBy(articles, ({ data }) =>
    fold(data.title)
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim(),
  );
  const found = new Map<string, Distinction>();
  for (const same of byTitle.values()) {
    if (same.length === 1) continue;
    for (const [slug, by] of toldApart(same, publications, words)) {
      found.set(slug, { by, suffix: words.article.titleWithOrigin({ title: '', origin: by }) });
    }
  }
  return found;
}

function toldApart(same: readonly Told[], publications: ReadonlyMap<string, Publication>, { separator }: Words) {
  const subtitle = ({ data }: Told) => data.subtitle;
  const publication = ({ data }: Told) => publicationOf(data, publications)?.name;
  const date = (article: Told) => article.date.display;
  const ways = [
    [yearOf],
    [subtitle],
    [publication],
    [date],
    [yearOf, publication],
    [yearOf, subtitle],
    [date, publication],
  ];
  for (const way of ways) {
    const told = same.map((article) => way.map((part) => part(article)));
    const whole = told.flatMap((parts) => (parts.includes(undefined) ? [] : [parts.join(separator)]));
    if (new Set(whole).size === same.length) return same.map(({ slug }, index) => [slug, whole[index] ?? ''] as const);
  }
  return same
    .toSorted((a, b) => (a.slug < b.slug ? -1 : 1))
    .map((article, index) => [article.slug, `${yearOf(article)}${separator}${index + 1}`] as const);
}

/** The year if it is certain, else the date in words. */
function yearOf({ date }: Told): string {
  return /^[\d-]+$/.test(date.edtf) ? String(date.year) : date.display;
}

/**
 * The title of an article as plain text, with what tells it apart: for lists and links, never for citations.
 *
 * @param beside a text beside the title, whose words are not repeated
 */
export function titleApart({ data, distinction }: Pick<ArchiveArticle, 'data' | 'distinction'>, beside = ''): string {
  return data.title + suffixBeside(distinction, beside);
}

/** What follows a title that other articles have, too, unless it is beside the title. */
export function suffixBeside(distinction: Distinction | undefined, beside = ''): string {
  return distinction && !beside.includes(distinction.by) ? distinction.suffix : '';
}

/** The title of an article’s page and of its entry in feeds, with where and when it appeared. */
export function titleOfPage(
  { data, date, distinction }: Pick<ArchiveArticle, 'data' | 'date' | 'distinction'>,
  publication: string | undefined,
  words: Words,
): string {
  const { by } = distinction ?? {};
  const rest = by !== undefined && publication !== undefined && !by.includes(publication) ? [publication] : [];
  const origin = by === undefined ? publishedIn(publication, date.year, words) : [by, ...rest].join(words.separator);
  return words.article.titleWithOrigin({ title: data.title, origin });
}
