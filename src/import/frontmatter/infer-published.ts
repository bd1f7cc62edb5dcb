import { compareCodes } from '../../base/compare-text.ts';
import { type ArchiveDate, parseDate } from '../../base/dates.ts';
import type { Warning } from '../model/warning.ts';
import type { Stated } from '../model/post.ts';
import { shorten, withoutNoteMarks } from './clean-text.ts';
import { findDates, type FoundDate, type NewestDate, newestDate, newestYear } from './find-dates.ts';
import type { Finding, Frontmatter, RunContext } from './inference.ts';
import type { PostText } from './post-text.ts';

/** When a post appeared. */
type Published = Pick<Frontmatter, 'published' | 'publishedBasis'>;

/** Evidence for a year. */
interface Evidence {
  edtf: string;
  basis: string;
  words: string;
  confidence: number;
}

/**
 * The date that the source states, or else a year, marked approximate: that of the newest date in the notes, of an
 * image's name, or of the newest year that the text looks back on, the first of them that there is. No year of the
 * future is inferred.
 */
export function inferPublished(stated: Stated, text: PostText, context: RunContext): Finding<Published> {
  const cited = text.notes.flatMap(findDates);
  const date = readDate(stated.published?.edtf);
  if (date) {
    const warnings = contradicted(isAfter(cited, date.latest), `the date that is stated, ${date.edtf}`, 0.9);
    return { value: { published: date.edtf }, inferences: [], warnings };
  }

  const { thisYear = new Date().getFullYear() } = context;
  const isPast = (found: FoundDate) => Number(found.date.slice(0, 4)) <= thisYear;
  const [image] = text.imageNames
    .flatMap(findDates)
    .filter(isPast)
    .sort((a, b) => compareCodes(b.date, a.date));
  const all = newestDate(cited);
  const notes = all && isPast(all.newest) ? all : newestDate(cited.filter(isPast));
  const { edtf, basis, words, confidence } =
    (notes && fromNotes(notes, cited.length)) ??
    (image && yearOf(image, `an image of the post is named ${image.date}, and it did not appear before that`, 0.6)) ??
    fromText(stated, text, thisYear) ??
    fromOthers(context.yearsOfOthers);
  const found = `no date; ${edtf} is inferred. ${basis}`;
  const expected = 'Give the date on which it appeared.';
  return {
    value: { published: edtf, publishedBasis: withoutNoteMarks(basis) },
    inferences: [{ key: 'published', value: edtf, words, confidence }],
    warnings: [{ code: 'date-inferred', found, expected, confidence }, ...conflicts(cited, image, all)],
  };
}

/** The date that an export states; undefined if it is missing or does not exist. */
function readDate(edtf: string | undefined): ArchiveDate | undefined {
  if (edtf === undefined) return undefined;
  try {
    return parseDate(edtf);
  } catch {
    return undefined;
  }
}

/** Dates in the notes that do not go together with one another, or with an image's name. */
function conflicts(
  dates: readonly FoundDate[],
  image: FoundDate | undefined,
  { slips = [], lone }: Partial<NewestDate> = {},
): Warning[] {
  const sound = dates.filter((date) => !slips.includes(date));
  const afterImage = image
    ? contradicted(isAfter(sound, image.date), `the day in the name of an image, ${image.date}`, 0.5)
    : [];
  return [
    ...contradicted(slips, 'nearly all other dates in the notes by more than a year', 0.8),
    ...(afterImage.length > 0 || !lone ? afterImage : contradicted([lone], 'all other dates in the notes', 0.4)),
  ];
}

function isAfter(dates: readonly FoundDate[], day: string): FoundDate[] {
  return dates.filter(({ date }) => date > day.slice(0, date.length));
}

function contradicted(dates: readonly FoundDate[], than: string, confidence: number): Warning[] {
  if (dates.length === 0) return [];
  const words = [...new Set(dates.map((date) => `“${date.words}”`))];
  const more = words.length > 3 ? ` and ${words.length - 3} more` : '';
  const found = `the notes cite ${words.slice(0, 3).join(', ')}${more}, later than ${than}`;
  return [{ code: 'date-contradicted', found, expected: 'See which of the dates is wrong.', confidence }];
}

function yearOf({ date, words }: FoundDate, why: string, confidence: number): Evidence {
  return { edtf: `${date.slice(0, 4)}~`, basis: `The year is inferred: ${why}.`, words, confidence };
}

function fromNotes({ newest, slips }: NewestDate, count: number): Evidence {
  const like = slips.length === 1 ? 'one that looks' : `${slips.length} that look`;
  const apart = slips.length > 0 ? `, apart from ${like} like a slip` : '';
  const why = `the newest date in the notes${apart} is “${newest.words}”`;
  return yearOf(newest, why, count >= 5 ? 0.8 : 0.5);
}

function fromText(stated: Stated, { blocks, headings }: PostText, thisYear: number): Evidence | undefined {
  const { title = '', subtitle = '', introduction = '' } = stated;
  const year = newestYear([title, subtitle, introduction, ...headings, ...blocks], thisYear);
  if (!year) return undefined;
  const says = year.isAhead
    ? 'it is the one that the text announces as still to come'
    : 'it is the newest that the text names';
  return yearOf(year, `${says} (“${shorten(year.words, 80)}”)`, year.isAhead ? 0.5 : 0.3);
}

/** The years of the other posts of an import, or else an empty one. */
function fromOthers(years: RunContext['yearsOfOthers']): Evidence {
  if (!years) {
    const basis = 'Nothing says when it appeared; the year is a guess in its place.';
    return { edtf: '2000~', basis, words: '', confidence: 0 };
  }
  const [oldest, newest] = years;
  const edtf = oldest === newest ? `${oldest}~` : `${oldest}/${newest}`;
  const basis = 'Nothing in the text says when it appeared; these are the years of the other posts of the import.';
  return { edtf, basis, words: '', confidence: 0.1 };
}
