import { compareCodes } from '../../base/compare-text.ts';
import { type ArchiveDate, parseDate } from '../../base/dates.ts';
import type { Warning } from '../model/warning.ts';
import type { Stated } from '../model/post.ts';
import { shorten } from './clean-text.ts';
import { findDates, type FoundDate } from './find-dates.ts';
import type { Inference, RunContext } from './inference.ts';
import { newestDate } from './newest-date.ts';
import type { PostText } from './post-text.ts';
import { yearInText } from './year-in-text.ts';

/** When a post appeared. */
export interface Published {
  published: string;
  publishedBasis?: string;
  inferences: Inference[];
  warnings: Warning[];
}

/** Evidence for a year. */
interface Evidence {
  edtf: string;
  basis: string;
  words: string;
  confidence: number;
}

/**
 * The date that the source states, or else a year, marked approximate: that of the newest date in the notes, of an
 * image's name, or of the newest year that the text looks back on, the first of them that there is.
 */
export function inferPublished(stated: Stated, text: PostText, context: RunContext): Published {
  const thisYear = context.thisYear ?? Infinity;
  const isPast = ({ date }: FoundDate) => Number(date.slice(0, 4)) <= thisYear;
  const dates = text.notes.flatMap((note) => findDates(note)).filter(isPast);
  const date = readDate(stated.published?.edtf);
  if (date) return { published: date.edtf, inferences: [], warnings: later(dates, date) };

  const images = text.imageNames.flatMap((name) => findDates(name)).filter(isPast);
  const evidence =
    fromNotes(dates) ??
    fromImages(images) ??
    fromText(stated, text, thisYear) ??
    fromOthers(context.yearsOfOthers) ??
    NOTHING;
  return {
    published: evidence.edtf,
    publishedBasis: evidence.basis,
    inferences: [{ key: 'published', value: evidence.edtf, words: evidence.words, confidence: evidence.confidence }],
    warnings: [
      {
        code: 'date-inferred',
        found: `no date; ${evidence.edtf} is inferred. ${evidence.basis}`,
        expected: 'Give the date on which it appeared.',
        confidence: evidence.confidence,
      },
      ...conflicts(dates, images),
    ],
  };
}

/** The date that an export states; nothing where that is none. */
function readDate(edtf: string | undefined): ArchiveDate | undefined {
  if (edtf === undefined) return undefined;
  try {
    return parseDate(edtf);
  } catch {
    return undefined;
  }
}

/** Cited dates that are later than the date that is stated. */
function later(dates: readonly FoundDate[], { edtf, latest }: ArchiveDate): Warning[] {
  const contradicting = dates.filter(({ date }) => date > latest.slice(0, date.length));
  return contradicting.length === 0 ? [] : [contradicted(contradicting, `the date that is stated, ${edtf}`, 0.9)];
}

/** Dates in the notes that do not go together with one another, or with an image's name. */
function conflicts(dates: readonly FoundDate[], images: readonly FoundDate[]): Warning[] {
  const found = newestDate(dates);
  if (!found) return [];
  const warnings: Warning[] = [];
  if (found.slips.length > 0)
    warnings.push(contradicted(found.slips, 'nearly all other dates in the notes by more than a year', 0.8));
  const [image] = [...images].sort((a, b) => compareCodes(b.date, a.date));
  const slips = new Set(found.slips);
  const afterImage = image
    ? dates.filter((date) => !slips.has(date) && date.date > image.date.slice(0, date.date.length))
    : [];
  if (image && afterImage.length > 0)
    warnings.push(contradicted(afterImage, `the day in the name of an image, ${image.date}`, 0.5));
  else if (found.lone) warnings.push(contradicted([found.lone], 'all other dates in the notes', 0.4));
  return warnings;
}

function contradicted(dates: readonly FoundDate[], than: string, confidence: number): Warning {
  const words = [...new Set(dates.map((date) => `“${date.words}”`))];
  return {
    code: 'date-contradicted',
    found: `the notes cite ${words.slice(0, 3).join(', ')}${words.length > 3 ? ` and ${words.length - 3} more` : ''}, later than ${than}`,
    expected: 'See which of the dates is wrong.',
    confidence,
  };
}

function fromNotes(dates: readonly FoundDate[]): Evidence | undefined {
  const found = newestDate(dates);
  if (!found) return undefined;
  const { newest, slips, count } = found;
  const apart =
    slips.length > 0
      ? `, apart from ${slips.length === 1 ? 'one that looks' : `${slips.length} that look`} like a slip`
      : '';
  return {
    edtf: `${newest.date.slice(0, 4)}~`,
    basis: `The year is inferred: the newest date in the notes${apart} is “${newest.words}”.`,
    words: newest.words,
    confidence: count >= 5 ? 0.8 : 0.5,
  };
}

function fromImages(images: readonly FoundDate[]): Evidence | undefined {
  const [newest] = [...images].sort((a, b) => compareCodes(b.date, a.date));
  if (!newest) return undefined;
  return {
    edtf: `${newest.date.slice(0, 4)}~`,
    basis: `The year is inferred: an image of the post is named ${newest.date}, and it did not appear before that.`,
    words: newest.words,
    confidence: 0.6,
  };
}

function fromText(stated: Stated, { blocks, headings }: PostText, thisYear: number): Evidence | undefined {
  const { title = '', subtitle = '', introduction = '' } = stated;
  const found = yearInText([title, subtitle, introduction, ...headings, ...blocks], thisYear);
  if (!found) return undefined;
  const says = found.isAhead ? 'the text announces as still to come' : 'is the newest that the text names';
  return {
    edtf: `${found.date}~`,
    basis: `The year is inferred: ${found.isAhead ? `it is the one that ${says}` : `it ${says}`} (“${shorten(found.words, 80)}”).`,
    words: found.words,
    confidence: found.isAhead ? 0.5 : 0.3,
  };
}

function fromOthers(years: RunContext['yearsOfOthers']): Evidence | undefined {
  if (!years) return undefined;
  const [oldest, newest] = years;
  return {
    edtf: oldest === newest ? `${oldest}~` : `${oldest}/${newest}`,
    basis: 'Nothing in the text says when it appeared; these are the years of the other posts of the import.',
    words: '',
    confidence: 0.1,
  };
}

const NOTHING: Evidence = {
  edtf: '2000~',
  basis: 'Nothing says when it appeared; the year only stands in for one.',
  words: '',
  confidence: 0,
};
