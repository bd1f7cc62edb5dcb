import type { DateWords } from './date-words.ts';

export const en: DateWords = {
  beforeDay: ['on', 'from', 'between', 'by', 'until', 'till', 'since', 'as of', 'late on', 'early on'],
  notBeforeDay: [],
  beforeMonth: ['in', 'from', 'between', 'by', 'until', 'till', 'since', 'during'],
  partOfMonth: [
    ...['early', 'late', 'mid', 'mid-', 'early in', 'late in'],
    ...['first half', 'second half', 'beginning', 'start', 'middle', 'end'].map((part) => `the ${part} of`),
  ],
  alsoNames: ['april', 'may', 'june', 'august'],
  last: ['last {month}'],
  lastYear: ['{date} last year', '{date} of last year'],
  thisYear: ['this {month}', '{date} this year', '{date} of this year'],
  thatYear: [
    ...['in that {month}', '^that {month}', '{date} that year', '{date} of that year'],
    ...['{date} the same year', '{date} of the same year', '{date} of that same year'],
  ],
  yearAfter: [
    ...['{date} the following year', '{date} of the following year'],
    ...['{date} the next year', '{date} of the next year', '{date} a year later'],
  ],
  following: ['the following {month}'],
  sameMonth: ['the same month', 'that same month', 'that month'],
  monthAfter: ['the following month'],
  lastMonth: ['last month'],
  notBeforeLastMonth: ['the', 'this', 'over', 'within'],
  dayAfter: ['the next day', 'the following day', 'a day later', 'one day later'],
  daysLater: ['{number} days later'],
  numbers: ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  planned: [
    ...['will', 'won’t', 'shall', '*’ll', 'due', 'scheduled', 'upcoming', 'forthcoming', 'set to', 'is to', 'are to'],
    ...['planned for', 'plans to', 'plan to', 'planned in', 'planned on', 'expected in', 'expected on', 'expects'],
  ],
  recurring: ['every', 'each', 'annual*', 'yearly', 'usually', 'traditionally', 'anniversary'],
  earlier: ['had', 'earlier', 'before', 'beforehand', 'previously', 'already', 'prior', 'years ago'],
};
