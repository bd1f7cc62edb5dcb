import type { ParsedArticle } from '../markdown/parsed-article.ts';
import type { Article } from '../schemas/article.ts';
import type { Country } from '../schemas/country.ts';
import type { Group } from '../schemas/group.ts';
import type { Outlet } from '../schemas/outlet.ts';
import type { Person } from '../schemas/person.ts';
import type { Publication } from '../schemas/publication.ts';
import type { Region } from '../schemas/region.ts';
import type { Site } from '../schemas/site.ts';
import type { Tag } from '../schemas/tag.ts';
import type { ReadNote } from './citations/citation.ts';
import { noteReader } from './citations/read-note.ts';
import { type ArchiveDate, byDateDescending, parseDate } from './dates.ts';
import { countryEntity, type Entity, groupEntity, personEntity, regionEntity } from './entity.ts';
import { findMentions, type Mention, nameTree } from './mentions.ts';
import { outletFinder } from './outlets-of.ts';

/** The records that an archive is made of, by id. */
export interface ArchiveRecords {
  site: Site;
  articles: ReadonlyMap<string, { data: Article; parsed: ParsedArticle }>;
  countries: ReadonlyMap<string, Country>;
  groups: ReadonlyMap<string, Group>;
  people: ReadonlyMap<string, Person>;
  regions: ReadonlyMap<string, Region>;
  tags: ReadonlyMap<string, Tag>;
  publications: ReadonlyMap<string, Publication>;
  outlets: ReadonlyMap<string, Outlet>;
}

/** The whole archive: its records, and all that follows from them. */
export interface Archive extends Omit<ArchiveRecords, 'articles'> {
  /** Newest first. */
  articles: ArchiveArticle[];
  entities: ReadonlyMap<string, Entity>;
  /** Where each entity is named, by its key; articles in the order of {@link Archive.articles}. */
  mentions: ReadonlyMap<string, ArticleMentions[]>;
  /** The notes that cite each outlet, by its id. */
  citations: ReadonlyMap<string, NoteCitation[]>;
}

export interface ArchiveArticle {
  slug: string;
  data: Article;
  date: ArchiveDate;
  parsed: ParsedArticle;
  /** What each note cites, repeats and says, by its label. */
  readings: ReadonlyMap<string, ReadNote>;
}

/** Where one article names one entity. */
export interface ArticleMentions {
  article: ArchiveArticle;
  /** Paragraphs, by id, with the places in their text. */
  paragraphs: { id: string; mentions: Mention[] }[];
  /** Labels of notes. */
  notes: string[];
}

export interface NoteCitation {
  article: ArchiveArticle;
  /** The label of the note. */
  note: string;
}

/** Works out what follows from the records: dates, mentions, citations. */
export function buildArchive({ articles: records, ...rest }: ArchiveRecords): Archive {
  const readNote = noteReader(rest.outlets, rest.site.language);
  const articles = [...records]
    .map(([slug, { data, parsed }]): ArchiveArticle => ({
      slug,
      data,
      parsed,
      date: parseDate(data.published),
      readings: new Map(parsed.notes.map((note) => [note.label, readNote(note)])),
    }))
    .sort((a, b) => byDateDescending(a.date, b.date) || a.slug.localeCompare(b.slug));
  const entities = [
    ...[...rest.countries].map(([id, data]) => countryEntity(id, data)),
    ...[...rest.groups].map(([id, data]) => groupEntity(id, data)),
    ...[...rest.people].map(([id, data]) => personEntity(id, data)),
    ...[...rest.regions].map(([id, data]) => regionEntity(id, data)),
  ];
  return {
    ...rest,
    articles,
    entities: new Map(entities.map((entity) => [entity.key, entity])),
    mentions: mentionsByEntity(articles, entities),
    citations: citationsByOutlet(articles, rest.outlets),
  };
}

function mentionsByEntity(
  articles: readonly ArchiveArticle[],
  entities: readonly Entity[],
): Map<string, ArticleMentions[]> {
  const tree = nameTree(entities);
  const result = new Map<string, ArticleMentions[]>();
  for (const article of articles) {
    const found = new Map<string, ArticleMentions>();
    const mentionsOf = (key: string) => {
      const known = found.get(key) ?? { article, paragraphs: [], notes: [] };
      found.set(key, known);
      return known;
    };
    for (const { id, text } of article.parsed.paragraphs) {
      for (const [key, mentions] of Map.groupBy(findMentions(text, tree), (mention) => mention.key)) {
        mentionsOf(key).paragraphs.push({ id, mentions });
      }
    }
    for (const { label, text } of article.parsed.notes) {
      for (const key of new Set(findMentions(text, tree).map((mention) => mention.key)))
        mentionsOf(key).notes.push(label);
    }
    for (const [key, mentions] of found) append(result, key, mentions);
  }
  return result;
}

function citationsByOutlet(
  articles: readonly ArchiveArticle[],
  outlets: ReadonlyMap<string, Outlet>,
): Map<string, NoteCitation[]> {
  const outletsOf = outletFinder(outlets);
  const result = new Map<string, NoteCitation[]>();
  for (const article of articles) {
    for (const note of article.parsed.notes) {
      for (const id of outletsOf(note)) append(result, id, { article, note: note.label });
    }
  }
  return result;
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
