import type { CslDate } from '../citations/csl.ts';
import { archiveEvents } from '../events/events.ts';
import type { Archive } from '../model.ts';
import { absoluteUrl, type DataContext } from './context.ts';

/** `events.json`: every sentence that names a day or a month, by date, newest first, with what an inferred year rests on. */
export function eventsData(archive: Archive, context: DataContext) {
  const ofKind = (keys: readonly string[], kind: string) =>
    keys.filter((key) => key.startsWith(`${kind}/`)).map((key) => key.slice(kind.length + 1));
  return archiveEvents(archive).all.flatMap(({ date, events }) =>
    events.map(({ article, paragraph, sentence: { start, end }, entities, inferred }) => ({
      date: edtfOf(date),
      yearFrom: inferred?.from,
      reckoned: inferred?.isReckoned === true ? true : undefined,
      article: article.slug,
      paragraph: paragraph.id,
      url: absoluteUrl(context, context.urls.article(article.slug, paragraph.id)),
      text: paragraph.text.slice(start, end),
      start,
      end,
      countries: ofKind(entities, 'countries'),
      groups: ofKind(entities, 'groups'),
      people: ofKind(entities, 'people'),
    })),
  );
}

function edtfOf({ 'date-parts': dates }: CslDate): string {
  return dates.map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-')).join('/');
}
