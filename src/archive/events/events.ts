import { compareCodes } from '../../base/compare-text.ts';
import type { Paragraph } from '../../markdown/parsed-article.ts';
import type { Stretch } from '../../markdown/sentences.ts';
import type { CslDate, CslDateParts } from '../citations/csl.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { datedSentences } from './dated-sentences.ts';

/** A sentence of an article that names a date. */
export interface ArchiveEvent {
  article: ArchiveArticle;
  paragraph: Paragraph;
  /** The sentence, in the text of the paragraph. */
  sentence: Stretch;
  /** The keys of the countries, groups and people that it names. */
  entities: string[];
}

/** What the articles say of one date. */
export interface EventDate {
  date: CslDate;
  /** The first and the last day of the date, as YYYY-MM-DD. */
  first: string;
  last: string;
  /** Newest article first, in the order of its text. */
  events: ArchiveEvent[];
}

/** The events of an archive, newest first. */
export interface ArchiveEvents {
  all: EventDate[];
  /** Those whose sentence names an entity, by its key. */
  byEntity: ReadonlyMap<string, EventDate[]>;
}

/**
 * The events that the articles tell of: each sentence that names a day or a month with its year. What would be after
 * the date of its article is a plan, and left out.
 */
export function archiveEvents({ articles, entities, mentions }: Archive): ArchiveEvents {
  const named = new Map<string, { key: string; start: number; end: number }[]>();
  const events = articles.flatMap((article) => eventsOf(article));
  for (const { event } of events) named.set(placeOf(event.article, event.paragraph.id), []);
  for (const [key, places] of mentions) {
    if (entities.get(key)?.kind === 'regions') continue;
    for (const { article, paragraphs } of places) {
      for (const { id, mentions } of paragraphs) named.get(placeOf(article, id))?.push(...mentions);
    }
  }
  for (const { event } of events)
    event.entities = namedIn(event, named.get(placeOf(event.article, event.paragraph.id)));

  const byEntity = new Map<string, DatedEvent[]>();
  for (const one of events) {
    for (const key of one.event.entities) {
      const others = byEntity.get(key);
      if (others) others.push(one);
      else byEntity.set(key, [one]);
    }
  }
  return { all: byDate(events), byEntity: new Map([...byEntity].map(([key, own]) => [key, byDate(own)])) };
}

/** The id of a date on a page of events. @example "on-2022-05-03", "on-2022-05", "on-2022-05-03-2022-05-06" */
export function eventId({ date: { 'date-parts': parts } }: Pick<EventDate, 'date'>): string {
  return ['on', ...parts.map((one) => one.map((part) => String(part).padStart(2, '0')).join('-'))].join('-');
}

interface DatedEvent extends Omit<EventDate, 'events'> {
  event: ArchiveEvent;
}

function eventsOf(article: ArchiveArticle): DatedEvent[] {
  const paragraphs = new Map(article.parsed.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return datedSentences(article.parsed).flatMap(({ paragraph: id, start, end, dates }) => {
    const paragraph = paragraphs.get(id);
    if (!paragraph) return [];
    const event: ArchiveEvent = { article, paragraph, sentence: { start, end }, entities: [] };
    return dates.map((date) => ({ date, ...daysOf(date), event })).filter(({ first }) => first <= article.date.latest);
  });
}

function placeOf({ slug }: ArchiveArticle, paragraph: string): string {
  return `${slug} ${paragraph}`;
}

function namedIn({ sentence }: ArchiveEvent, mentions: readonly { key: string; start: number; end: number }[] = []) {
  const own = mentions.filter(({ start, end }) => start >= sentence.start && end <= sentence.end);
  return [...new Set(own.map(({ key }) => key))];
}

function byDate(events: readonly DatedEvent[]): EventDate[] {
  return [...Map.groupBy(events, ({ first, last }) => `${first} ${last}`).values()]
    .flatMap((sameDate): EventDate[] => {
      const [one] = sameDate;
      if (!one) return [];
      const { date, first, last } = one;
      return [{ date, first, last, events: sameDate.map(({ event }) => event) }];
    })
    .sort((a, b) => compareCodes(b.first, a.first) || compareCodes(a.last, b.last));
}

function daysOf({ 'date-parts': [first, last = first] }: CslDate): { first: string; last: string } {
  return { first: dayOf(first, 1), last: dayOf(last, 0) };
}

/** @param ofMonth the day for a date without one: 1, or 0 for the last of the month */
function dayOf([year, month = 1, day]: CslDateParts, ofMonth: 0 | 1): string {
  const time = day === undefined ? Date.UTC(year, month - ofMonth, ofMonth) : Date.UTC(year, month - 1, day);
  return new Date(time).toISOString().slice(0, 10);
}
