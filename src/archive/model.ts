import type { ArchiveDate } from '../base/dates.ts';
import type { Words } from '../i18n/model.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';
import type { Article } from '../schemas/article.ts';
import type { Country } from '../schemas/country.ts';
import type { Group } from '../schemas/group.ts';
import type { Outlet } from '../schemas/outlet.ts';
import type { Page } from '../schemas/page.ts';
import type { Person } from '../schemas/person.ts';
import type { Publication } from '../schemas/publication.ts';
import type { Region } from '../schemas/region.ts';
import type { Series } from '../schemas/series.ts';
import type { Site } from '../schemas/site.ts';
import type { SourceRecord } from '../schemas/source.ts';
import type { Tag } from '../schemas/tag.ts';
import type { Vocabulary } from '../schemas/vocabulary.ts';
import type { ReadNote, Repeat } from './citations/citation.ts';
import type { CitedSource, Resolution, SourceIndex } from './citations/sources/model.ts';
import type { Entity } from './entity.ts';
import type { AbbreviationDefinition } from './mentions/definitions.ts';
import type { Mention } from './mentions/find-mentions.ts';
import type { Titled } from './read-titles.ts';
import type { ArchiveVocabulary } from './vocabulary/model.ts';

/** The records of an archive, by id. */
export interface ArchiveRecords {
  site: Site;
  articles: ReadonlyMap<string, { data: Article; parsed: ParsedArticle }>;
  countries: ReadonlyMap<string, Country>;
  groups: ReadonlyMap<string, Group>;
  people: ReadonlyMap<string, Person>;
  regions: ReadonlyMap<string, Region>;
  series: ReadonlyMap<string, Series>;
  tags: ReadonlyMap<string, Tag>;
  publications: ReadonlyMap<string, Publication>;
  outlets: ReadonlyMap<string, Outlet>;
  /** The works of the owner’s library, by their keys. */
  library: ReadonlyMap<string, SourceRecord>;
  /** The archive’s own pages. */
  pages: ReadonlyMap<string, Page>;
  vocabulary: Vocabulary;
}

/** The whole archive: its records, and everything derived from them. */
export interface Archive extends Omit<ArchiveRecords, 'articles' | 'vocabulary'> {
  /** The texts of the site. */
  words: Words;
  /** The owner’s kinds and the defaults. */
  vocabulary: ArchiveVocabulary;
  /** Newest first. */
  articles: ArchiveArticle[];
  /** The languages of the articles: that of most articles first. */
  languages: string[];
  /** The other versions of an article that has any: its original, and translations. */
  translations: ReadonlyMap<ArchiveArticle, ArchiveArticle[]>;
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

/** What tells an article from others of the same title. */
export interface Distinction {
  /** @example "2022" */
  by: string;
  /** What follows the title. @example " (2022)" */
  suffix: string;
}

/** An article; in its `data`, the titles are plain. */
export interface ArchiveArticle extends Titled {
  slug: string;
  /** The language of its text: its own, else that of the site (BCP 47). */
  language: string;
  /** Whether that is another language than that of the site’s pages. */
  isForeign: boolean;
  date: ArchiveDate;
  /** What tells it apart, if others have the same title. */
  distinction?: Distinction | undefined;
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
