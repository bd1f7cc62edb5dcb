import type { Paragraph } from '../../markdown/parsed-article.ts';
import type { Stretch } from '../../markdown/sentences.ts';
import type { CslDate } from '../citations/csl.ts';
import type { ArchiveArticle } from '../model.ts';
import { daysBetween, daysOf } from './days-of.ts';
import type { PartialDate } from './year-mentions.ts';

/** How soon after a day, or the beginning of a month, a source reports it, in days. */
const [AFTER_DAY, AFTER_MONTH] = [62, 92];

/** The dates, as exact as a month, of the sources that the notes of a sentence cite. */
export function citedDates(
  { marks }: Paragraph,
  { start, end }: Stretch,
  readings: ArchiveArticle['readings'],
): CslDate[] {
  const labels = marks.filter(({ offset }) => offset > start && offset <= end).map(({ label }) => label);
  return labels.flatMap((label) =>
    (readings.get(label)?.parts ?? []).flatMap((part) => {
      const date = part.type === 'citation' ? part.item.issued : undefined;
      return date && date['date-parts'][0].length > 1 ? [date] : [];
    }),
  );
}

/** The year in which a day or month is shortly before a cited source; none if sources disagree. */
export function yearOfSources({ month, day }: PartialDate, cited: readonly CslDate[]): number | undefined {
  const longest = day === undefined ? AFTER_MONTH : AFTER_DAY;
  const years = new Set(
    cited.flatMap((issued) => {
      const source = daysOf(issued);
      const [[published]] = issued['date-parts'];
      return [published, published - 1].filter((year) => {
        const { first } = daysOf({ 'date-parts': [day === undefined ? [year, month] : [year, month, day]] });
        return first <= source.last && daysBetween(first, source.first) <= longest;
      });
    }),
  );
  const [year] = years;
  return years.size === 1 ? year : undefined;
}
