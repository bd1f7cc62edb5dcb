import { parseDate } from './dates.ts';
import { today } from './today.ts';

/** What decides whether a record is a draft, as written in its file. */
interface Publishable {
  draft?: unknown;
  published?: unknown;
}

/**
 * Whether a record is a draft: it says so, or its date is still to come. A month or year has come when it has begun.
 *
 * @param day the present day, as YYYY-MM-DD
 */
export function isDraft({ draft, published }: Publishable, day = today()): boolean {
  return draft === true || isToCome(published, day);
}

function isToCome(published: unknown, day: string): boolean {
  // Most dates are told apart by their years, at no cost.
  if (typeof published !== 'string' || published.slice(0, 4) < day.slice(0, 4)) return false;
  try {
    return parseDate(published).earliest > day;
  } catch {
    return false;
  }
}

const VARIABLE = 'STEPPE_DRAFTS';

/** Whether this build includes drafts, for a preview. */
export function includesDrafts(): boolean {
  return Boolean(process.env[VARIABLE]);
}

/** Makes the builds of this process include drafts. */
export function includeDrafts(): void {
  process.env[VARIABLE] = '1';
}
