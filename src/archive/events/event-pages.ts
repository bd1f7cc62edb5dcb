import { type ListPages, listPages } from '../list-pages.ts';
import type { EventDate } from './events.ts';

/** Dates with their events, newest first, shared out among pages. A date is on one page. */
export function eventPages(dates: readonly EventDate[]): ListPages<EventDate> {
  return listPages(dates, ({ events }) => DATE + events.reduce((sum, event) => sum + weightOf(event), 0));
}

/** Numbers of a list of events. */
export interface EventExtent {
  events: number;
  /** The articles that tell of them. */
  articles: number;
  /** The events whose year is inferred. */
  inferred: number;
}

/** The number of events, of the articles that tell of them, and of inferred years. */
export function eventExtent(dates: readonly EventDate[]): EventExtent {
  const events = dates.flatMap((date) => date.events);
  return {
    events: events.length,
    articles: new Set(events.map(({ article }) => article)).size,
    inferred: events.filter(({ inferred }) => inferred).length,
  };
}

/** What the frames of a date and of an event, a reason and a note mark come to, in characters of HTML. */
const [DATE, EVENT, REASON, MARK] = [150, 300, 75, 110];

function weightOf({ article, paragraph, sentence: { start, end }, inferred }: EventDate['events'][number]): number {
  const marks = paragraph.marks.filter(({ offset }) => offset > start && offset <= end).length;
  return (
    EVENT + (inferred ? REASON : 0) + (end - start) + article.data.title.length + article.slug.length + MARK * marks
  );
}
