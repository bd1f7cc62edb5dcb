import { type ListPages, listPages } from '../list-pages.ts';
import type { EventDate } from './events.ts';

/** Dates with their events, newest first, shared out among pages. A date is on one page. */
export function eventPages(dates: readonly EventDate[]): ListPages<EventDate> {
  return listPages(dates, ({ events }) => DATE + events.reduce((sum, event) => sum + weightOf(event), 0));
}

/** The number of events, and of the articles that tell of them. */
export function eventExtent(dates: readonly EventDate[]): { events: number; articles: number } {
  const events = dates.flatMap((date) => date.events);
  return { events: events.length, articles: new Set(events.map(({ article }) => article)).size };
}

/** What the frames of a date and of an event, and a note mark, come to, in characters of HTML. */
const [DATE, EVENT, MARK] = [150, 300, 110];

function weightOf({ article, paragraph, sentence: { start, end } }: EventDate['events'][number]): number {
  const marks = paragraph.marks.filter(({ offset }) => offset > start && offset <= end).length;
  return EVENT + (end - start) + article.data.title.length + article.slug.length + MARK * marks;
}
