import { monthNumber } from '../../../base/months.ts';
import { calendarDate } from '../../frontmatter/find-dates.ts';
import type { Warning } from '../../model/warning.ts';
import type { Stated } from '../../model/post.ts';

/** The dates that an export gives a post. */
export interface StoredDates {
  /** On the blog's own clock. @example "2017-03-14 22:10:00" */
  local?: string | undefined;
  /** The same moment in UTC. */
  utc?: string | undefined;
  /** The same moment as RSS writes it. @example "Tue, 14 Mar 2017 21:10:00 +0000" */
  rss?: string | undefined;
}

type Published = NonNullable<Stated['published']>;

/** Tells the day on which a post was published: the blog's own, else that in UTC, which can be the one beside it. */
export function readDate({ local, utc, rss }: StoredDates): { published?: Published; warnings: Warning[] } {
  const own = fromStamp(local);
  const other = fromStamp(utc) ?? fromRss(rss);
  if (!own) return other ? { published: other, warnings: [inferred(other)] } : { warnings: [] };
  const isNear = !other || Math.abs(Date.parse(own.edtf) - Date.parse(other.edtf)) <= TWO_DAYS;
  return { published: own, warnings: isNear ? [] : [contradicted(own, other)] };
}

const TWO_DAYS = 2 * 24 * 60 * 60 * 1000;

/** Reads a date and time of MySQL, which writes zeros for what it does not know. */
function fromStamp(words = ''): Published | undefined {
  const [, ...parts] = /^(\d{4})-(\d{2})-(\d{2})(?![\d-])/.exec(words) ?? [];
  const unknown = parts.findIndex((part) => Number(part) === 0);
  const edtf = calendarDate(unknown < 0 ? parts : parts.slice(0, unknown));
  return edtf === undefined ? undefined : { edtf, words };
}

/** Reads a date of RSS (RFC 822, with a year of four digits). */
function fromRss(words = ''): Published | undefined {
  const [, day = '', name = '', year = ''] = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4})\b/i.exec(words) ?? [];
  const edtf = calendarDate([year, String(monthNumber(name)), day]);
  return edtf === undefined ? undefined : { edtf, words };
}

function inferred({ edtf, words }: Published): Warning {
  return {
    code: 'date-inferred',
    found: `The export gives no date on the blog’s own clock, only “${words}” in UTC.`,
    expected: `It was taken for ${edtf}; where the blog is, it may have been the day before or after.`,
    confidence: 0.8,
  };
}

function contradicted(own: Published, other: Published): Warning {
  return {
    code: 'date-contradicted',
    found: `The export dates the post “${own.words}”, and in UTC “${other.words}”.`,
    expected: `It was taken for ${own.edtf}: see which is right.`,
    proposal: other.edtf,
    confidence: 0.6,
  };
}
