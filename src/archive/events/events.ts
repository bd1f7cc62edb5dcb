import { compareCodes } from '../../base/compare-text.ts';
import type { Paragraph } from '../../markdown/parsed-article.ts';
import type { Stretch } from '../../markdown/sentences.ts';
import type { CslDate } from '../citations/csl.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import type { CslTypeName } from '../../schemas/csl-types.ts';
import { datedSentences } from '../sentence-dates/dated-sentences.ts';
import { daysOf } from '../sentence-dates/days-of.ts';
import type { YearFrom } from '../sentence-dates/year-mentions.ts';
import { articleKindIn } from '../vocabulary/vocabulary.ts';

/** A sentence of an article that names a date. */
export interface ArchiveEvent {
  article: ArchiveArticle;
  paragraph: Paragraph;
  /** The sentence, in the text of the paragraph. */
  sentence: Stretch;
  /** The keys of the countries, groups and people that it names. */
  entities: string[];
  /** How its year, or all of its date, is known if the text beside it does not say it. */
  inferred?: InferredFrom | undefined;
}

/** What the year of a date was inferred from, and whether the whole date was reckoned. */
export interface InferredFrom {
  from: YearFrom;
  isReckoned: boolean;
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
  /** The sentences that are left out, because the year of their day or month is not known. */
  open: ArchiveEvent[];
}

/**
 * The events that the articles tell of: each sentence that names a day or a month whose year is certain or inferred. What
 * would be after the date of its article is a plan, and left out.
 */
export function archiveEvents({ articles, entities, mentions, vocabulary }: Archive): ArchiveEvents {
  const named = new Map<string, { key: string; start: number; end: number }[]>();
  const told = articles.map((article) => toldBy(article, articleKindIn(vocabulary, article.data.kind).csl));
  const events = told.flatMap(({ dated }) => dated);
  const open = told.flatMap(({ open }) => open);
  const all = [...events.map(({ event }) => event), ...open];
  for (const { article, paragraph } of all) named.set(placeOf(article, paragraph.id), []);
  for (const [key, places] of mentions) {
    if (entities.get(key)?.kind === 'regions') continue;
    for (const { article, paragraphs } of places) {
      for (const { id, mentions } of paragraphs) named.get(placeOf(article, id))?.push(...mentions);
    }
  }
  for (const event of all) event.entities = namedIn(event, named.get(placeOf(event.article, event.paragraph.id)));

  const byEntity = new Map<string, DatedEvent[]>();
  for (const one of events) {
    for (const key of one.event.entities) {
      const others = byEntity.get(key);
      if (others) others.push(one);
      else byEntity.set(key, [one]);
    }
  }
  return { all: byDate(events), byEntity: new Map([...byEntity].map(([key, own]) => [key, byDate(own)])), open };
}

/** The id of a date on a page of events. @example "on-2022-05-03", "on-2022-05", "on-2022-05-03-2022-05-06" */
export function eventId({ date: { 'date-parts': parts } }: Pick<EventDate, 'date'>): string {
  return ['on', ...parts.map((one) => one.map((part) => String(part).padStart(2, '0')).join('-'))].join('-');
}

interface DatedEvent extends Omit<EventDate, 'events'> {
  event: ArchiveEvent;
}

function toldBy(article: ArchiveArticle, csl: CslTypeName): { dated: DatedEvent[]; open: ArchiveEvent[] } {
  const paragraphs = new Map(article.parsed.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const dated: DatedEvent[] = [];
  const open: ArchiveEvent[] = [];
  for (const { paragraph: id, start, end, dates, isOpen } of datedSentences({ ...article, csl })) {
    const paragraph = paragraphs.get(id);
    if (!paragraph) continue;
    const event: ArchiveEvent = { article, paragraph, sentence: { start, end }, entities: [] };
    const all = dates.map(({ date, from, isReckoned = false }): DatedEvent => {
      const inferred = from && { from, isReckoned };
      return { date, ...daysOf(date), event: { ...event, inferred } };
    });
    const isPast = ({ first }: DatedEvent) => first <= article.date.latest;
    dated.push(...all.filter(isPast));
    if (isOpen || all.some((one) => one.event.inferred && !isPast(one))) open.push(event);
  }
  return { dated, open };
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
