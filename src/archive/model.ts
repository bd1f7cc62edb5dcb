import type { ArchiveDate } from '../base/dates.ts';
import type { Words } from '../i18n/model.ts';
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
import type { ReadNote, Repeat } from './citations/citation.ts';
import type { CitedSource, Resolution, SourceIndex } from './citations/sources/model.ts';
import type { Entity } from './entity.ts';
import type { Definition } from './mentions/definitions.ts';
import type { Mention } from './mentions/find-mentions.ts';
import type { Titled } from './read-titles.ts';

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
  /** What it says to readers. */
  words: Words;
  /** Newest first. */
  articles: ArchiveArticle[];
  entities: ReadonlyMap<string, Entity>;
  /** Where each entity is named, by its key; articles in the order of {@link Archive.articles}. */
  mentions: ReadonlyMap<string, ArticleMentions[]>;
  /** What abbreviations stand for in each article, by its slug. */
  definitions: ReadonlyMap<string, ArticleDefinition[]>;
  /** Every source that the notes cite, once. */
  sources: SourceIndex;
  /** What the notes' repeats lead to. */
  resolutions: ReadonlyMap<Repeat, Resolution>;
  /** The notes that cite each source and each outlet. */
  citing: CitingNotes;
}

/** An article; in its `data`, the titles are plain. */
export interface ArchiveArticle extends Titled {
  slug: string;
  date: ArchiveDate;
  parsed: ParsedArticle;
  /** What each note cites, repeats and says, by its label. */
  readings: ReadonlyMap<string, ReadNote>;
}

/** Where one article names one entity. */
export interface ArticleMentions {
  article: ArchiveArticle;
  /** Headings, by the id of their section, with the places in their text. */
  headings: { id: string; mentions: Mention[] }[];
  /** Paragraphs, by id, with the places in their text. */
  paragraphs: { id: string; mentions: Mention[] }[];
  /** Labels of notes. */
  notes: string[];
  /** The same notes with the places in their text. */
  inNotes: { label: string; mentions: Mention[] }[];
}

/** What an article says of an abbreviation, and at which heading, paragraph or note. */
export interface ArticleDefinition extends Definition {
  place: string;
}

/** A note of an article. */
export interface NotePlace {
  article: ArchiveArticle;
  /** The label of the note. */
  note: string;
}

/** The notes that cite something, in full or by a repeat, each once, in the order of articles and notes. */
export interface CitingNotes {
  bySource: ReadonlyMap<CitedSource, NotePlace[]>;
  /** What an outlet published, by its id. */
  byOutlet: ReadonlyMap<string, NotePlace[]>;
}
