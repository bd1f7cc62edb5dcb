/** A year that a section has named, with the month and day beside it. */
export interface YearMention {
  year: number;
  month?: number | undefined;
  day?: number | undefined;
  /** The paragraph, and the sentence, counted through the section. */
  paragraph: string;
  sentence: number;
  /** Whether it begins or ends its sentence: what it dates is then the sentence, not a name or clause in it. */
  opens: boolean;
  closes: boolean;
  /** What the year was itself inferred from; left out where the text has it. */
  from?: YearFrom | undefined;
}

/**
 * What a year was inferred from: the text before the date, a source that its sentence cites, the year that the article
 * tells of, or the date of the article.
 */
export type YearFrom = 'text' | 'source' | 'subject' | 'article';

/** A year, and what it was inferred from. */
export interface InferredYear {
  year: number;
  from: YearFrom;
}

/** The place of a date in a section. */
export interface DatePlace {
  paragraph: string;
  sentence: number;
  /** Whether it begins its sentence. */
  opens: boolean;
}

/** A date: a year, with the month and day where it is as exact. */
export interface PartialDate {
  month: number;
  day?: number | undefined;
}

/** The most months from one date to the next where a text goes on into the next year. */
const LONGEST_STEP = 4;
/** The most days between two days of which only the first has its year. */
const NEAR = 31;

/**
 * The year that the text before gives a day or a month.
 *
 * - After a sentence that begins with a year or date (“In 2020 …”, “In November 2020 …”), it is of that year, or, a few
 *   months on, of the next. No other year may be named from there on.
 * - After a sentence with one day, a day soon after it is of the same year.
 *
 * @param mentions in the order of the section, before the date
 * @param goesBack whether its sentence may go back in time: then only a year, not a date, leads on to it
 */
export function yearBefore(
  date: PartialDate,
  place: DatePlace,
  mentions: readonly YearMention[],
  goesBack: boolean,
): InferredYear | undefined {
  return yearOfFrame(date, place, mentions, goesBack) ?? yearOfNearDay(date, place, mentions, goesBack);
}

function yearOfFrame(
  date: PartialDate,
  place: DatePlace,
  mentions: readonly YearMention[],
  goesBack: boolean,
): InferredYear | undefined {
  const at = mentions.findLastIndex(({ opens }) => opens);
  const frame = mentions[at];
  if (!frame || mentions.slice(at).some(({ year }) => year !== frame.year)) return undefined;
  if (frame.month === undefined) return inferredFrom(frame);
  if (goesBack) return undefined;
  if (isAfter(date, frame)) return inferredFrom(frame);
  const step = date.month + 12 - frame.month;
  const goesOn = place.opens && place.paragraph === frame.paragraph && step <= LONGEST_STEP;
  return goesOn ? inferredFrom(frame, 1) : undefined;
}

function yearOfNearDay(
  { month, day }: PartialDate,
  { sentence, paragraph }: DatePlace,
  mentions: readonly YearMention[],
  goesBack: boolean,
): InferredYear | undefined {
  const near = mentions.filter((one) => one.paragraph === paragraph && one.sentence >= sentence - 1);
  const [before, ...others] = near;
  if (!before || others.length > 0 || day === undefined || goesBack) return undefined;
  if (before.day === undefined || before.month === undefined || before.sentence === sentence) return undefined;
  if (!before.opens && !before.closes) return undefined;
  const from = Date.UTC(before.year, before.month - 1, before.day);
  const days = (Date.UTC(before.year, month - 1, day) - from) / 86_400_000;
  return days >= 0 && days <= NEAR ? inferredFrom(before) : undefined;
}

/** The year of a mention, or one after it, with the reason that it has itself. */
export function inferredFrom({ year, from = 'text' }: YearMention, after: 0 | 1 = 0): InferredYear {
  return { year: year + after, from };
}

function isAfter({ month, day }: PartialDate, frame: YearMention): boolean {
  if (frame.month === undefined || month > frame.month) return true;
  return month === frame.month && (day === undefined || frame.day === undefined || day >= frame.day);
}

/** The date that words such as “that year” mean: the last in the paragraph, if its sentence has no other. */
export function lastNamed(paragraph: string, mentions: readonly YearMention[]): YearMention | undefined {
  const last = mentions.at(-1);
  if (last?.paragraph !== paragraph) return undefined;
  const same = mentions.filter((one) => one.paragraph === paragraph && one.sentence === last.sentence);
  return same.every(({ year }) => year === last.year) ? last : undefined;
}
