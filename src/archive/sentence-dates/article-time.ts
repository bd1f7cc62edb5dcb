import type { CslTypeName } from '../../schemas/csl-types.ts';
import { plainDigits } from '../../base/plain-digits.ts';
import type { ArchiveArticle } from '../model.ts';
import type { CslDate } from '../citations/csl.ts';
import { YEAR } from './dates-in-text.ts';
import { daysBetween, daysOf } from './days-of.ts';

/** An article whose dates are read. */
export type DatedArticle = Pick<ArchiveArticle, 'parsed' | 'language' | 'date' | 'readings'> & {
  data: Pick<ArchiveArticle['data'], 'title' | 'subtitle' | 'summary'>;
  /** Its type in CSL. */
  csl: CslTypeName;
};

/** What an article’s own date and beginning say of the time that it tells of. */
export interface ArticleTime {
  /** The first and the last possible day on which it appeared, as YYYY-MM-DD. */
  earliest: string;
  latest: string;
  /** Whether that is certain, so that “last May” can be reckoned from it. */
  isSure: boolean;
  /** Whether it tells of the time just before it appeared, so that “in May” is the last before that. */
  isCurrent: boolean;
  /** Whether “last May” is reckoned from the day of the article. */
  isOfItsDay: boolean;
  /** The one year that it tells of, as a review of 2020 does. */
  subject?: number | undefined;
}

const NEWS: readonly CslTypeName[] = [
  ...(['article-newspaper', 'article-magazine', 'post-weblog', 'post', 'webpage', 'broadcast'] as const),
];
const SPOKEN: readonly CslTypeName[] = ['hearing', 'interview', 'speech'];

/** Works it out from type, date, title, summary and text, and from the sources that the notes cite. */
export function articleTime(article: DatedArticle): ArticleTime {
  const { date, csl, readings } = article;
  const isNews = NEWS.includes(csl);
  const cited = [...readings.values()].flatMap(({ parts }) =>
    parts.flatMap((part) => (part.type === 'citation' && part.item.issued ? [part.item.issued] : [])),
  );
  return {
    earliest: date.earliest,
    latest: date.latest,
    isSure: !/[~?%]/.test(date.edtf),
    isCurrent: isNews || areRecent(cited, date),
    isOfItsDay: isNews || SPOKEN.includes(csl),
    subject: subjectOf(article, cited),
  };
}

/** The fewest sources that show of what time an article tells, and the part of them that must agree. */
const [FEWEST, MOST] = [5, 0.75];

/** Whether most sources of an article were new when it appeared. */
function areRecent(cited: readonly CslDate[], { latest }: DatedArticle['date']): boolean {
  const recent = cited.map(daysOf).filter(({ first }) => first <= latest && daysBetween(first, latest) <= 366);
  return cited.length >= FEWEST && recent.length >= MOST * cited.length;
}

/**
 * The year of a review: the only year that title, summary and first paragraph name. Text and sources together name it
 * more than once, and none more often; and the article appeared in that year or the next. If its date is more exact than
 * a year, the year was ending, or had ended lately.
 */
function subjectOf(
  { parsed, data: { title, subtitle = '', summary = '' }, date }: DatedArticle,
  cited: readonly CslDate[],
): number | undefined {
  const texts = parsed.paragraphs.map(({ text }) => text);
  const atBeginning = yearsIn([title, subtitle, texts[0] ?? ''].join('\n'));
  const [year, ...others] = new Set([...atBeginning, ...yearsIn(summary)]);
  if (year === undefined || others.length > 0 || atBeginning.length === 0) return undefined;
  const isYear = /^\d{4}[~?%]?$/.test(date.edtf);
  const [from, to] = isYear ? [`${year}-01-01`, `${year + 1}-12-31`] : [`${year}-12-01`, `${year + 1}-03-31`];
  if (date.earliest < from || date.latest > to) return undefined;
  const all = [...texts.flatMap((text) => yearsIn(text)), ...cited.map(({ 'date-parts': [[one]] }) => one)];
  const counts = Map.groupBy(all, (one) => one);
  const named = counts.get(year)?.length ?? 0;
  return named > 1 && [...counts.values()].every(({ length }) => length <= named) ? year : undefined;
}

/** The years that a text names, in order. */
export function yearsIn(text: string): number[] {
  return [...plainDigits(text).matchAll(YEAR)].map(([year]) => Number(year));
}
