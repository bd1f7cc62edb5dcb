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
import type { AbbreviationDefinition } from './mentions/definitions.ts';
import type { Mention } from './mentions/find-mentions.ts';
import type { Titled } from './read-titles.ts';

/** The records of an archive, by id. */
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

/** The whole archive: its records, and everything derived from them. */
export interface Archive extends Omit<ArchiveRecords, 'articles'> {
  /** The texts of the site. */
  words: Words;
  /** Newest first. */
  articles: ArchiveArticle[];
  entities: ReadonlyMap<string, Entity>;
  /** The mentions of each entity, by its key; articles in the order of {@link Archive.articles}. */
  mentions: ReadonlyMap<string, ArticleMentions[]>;
  /** The definitions of abbreviations in each article, by its slug. */
  definitions: ReadonlyMap<string, DefinedAbbreviation[]>;
  /** Every source that the notes cite, once. */
  sources: SourceIndex;
  /** The source of each repeat, or why it is not known. */
  resolutions: ReadonlyMap<Repeat, Resolution>;
  /** The notes that cite each source and each outlet. */
  citing: CitingNotes;
}

/** An article; in its `data`, the titles are plain. */
export interface ArchiveArticle extends Titled {
  slug: string;
  date: ArchiveDate;
  parsed: ParsedArticle;
  /** The reading of each note, by its label. */
  readings: ReadonlyMap<string, ReadNote>;
}

/** The mentions of one entity in one article. */
export interface ArticleMentions {
  article: ArchiveArticle;
  /** Headings, by the id of their section, with the ranges in their text. */
  headings: { id: string; mentions: Mention[] }[];
  /** Paragraphs, by id, with the ranges in their text. */
  paragraphs: { id: string; mentions: Mention[] }[];
  /** Labels of notes. */
  notes: string[];
  /** The same notes with the ranges in their text. */
  inNotes: { label: string; mentions: Mention[] }[];
}

/** A definition of an abbreviation in an article, with the heading, paragraph or note that contains it. */
export interface DefinedAbbreviation extends AbbreviationDefinition {
  place: string;
}

/** A note of an article. */
export interface NoteReference {
  article: ArchiveArticle;
  /** The label of the note. */
  note: string;
}

/** The notes that cite sources and outlets, in full or by a repeat, each once, in the order of articles and notes. */
export interface CitingNotes {
  bySource: ReadonlyMap<CitedSource, NoteReference[]>;
  /** The notes that cite sources of each outlet, by its id. */
  byOutlet: ReadonlyMap<string, NoteReference[]>;
}
