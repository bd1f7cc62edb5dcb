/**
 * The words by which texts of one language say when, as data. In a list, `{month}` is a month, `{date}` a day of a
 * month or a month, `{number}` a number, `^` the beginning of a sentence; `*` is any letters; `{a|b}`
 * is either; letters count as equal in both cases.
 */
export interface DateWords {
  /** Before a day, as a statement of when. Where it is empty, a day needs none. @example ["on", "since"] */
  beforeDay: string[];
  /** Words after which a day is a name, or only a limit. @example ["after", "the"] */
  notBeforeDay: string[];
  /** Before a month. @example ["in", "by"] */
  beforeMonth: string[];
  /** A part of a month, with or without such a word. @example ["early", "the end of"] */
  partOfMonth: string[];
  /** Months that are also names of people, which only the first word of `beforeMonth` makes months. @example ["may"] */
  alsoNames: string[];
  /** The last before the day on which the text appeared. @example ["last {month}"] */
  last: string[];
  /** In the year before that of the day on which the text appeared. @example ["{date} last year"] */
  lastYear: string[];
  /** In the year in which the text appeared. @example ["this {month}", "{date} this year"] */
  thisYear: string[];
  /** In the year that the text named last. @example ["that {month}", "{date} of the same year"] */
  thatYear: string[];
  /** In the year after it. @example ["{date} of the following year"] */
  yearAfter: string[];
  /** The next after the date that the text named last. @example ["the following {month}"] */
  following: string[];
  /** The month that the text named last. @example ["in the same month"] */
  sameMonth: string[];
  /** The month after it. @example ["the following month"] */
  monthAfter: string[];
  /** The month before that in which the text appeared. @example ["last month"] */
  lastMonth: string[];
  /** Words after which those of `lastMonth` mean another: “in the last month”, “her last month”. @example ["the", "her"] */
  notBeforeLastMonth: string[];
  /** Words before which they mean another. @example ["of", "in office"] */
  notAfterLastMonth: string[];
  /** The day after that which the text named last. @example ["the next day"] */
  dayAfter: string[];
  /** A number of days after it. @example ["{number} days later"] */
  daysLater: string[];
  /** The words for 2, 3, 4, … @example ["two", "three"] */
  numbers: string[];
  /** Words of a sentence that tells of what is still to come. @example ["will", "due"] */
  planned: string[];
  /** Words of a sentence that tells of what happens again and again. @example ["every"] */
  recurring: string[];
  /** Words for another year than the one that the text named last. @example ["{year|years} later", "after {number} years"] */
  otherYear: string[];
  /** Words for years that pass, after which a year that the text named may be over. @example ["for {number} years"] */
  duration: string[];
  /** Words for the year in which the text appeared. @example ["this year"] */
  presentYear: string[];
  /** Words for the year that the text named last. @example ["that year"] */
  sameYear: string[];
  /** Words of a sentence that tells of what is so in general, or of a birth. @example ["is celebrated", "born"] */
  general: string[];
  /** Words of a sentence that goes back in time. @example ["had", "earlier"] */
  earlier: string[];
}
