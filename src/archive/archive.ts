import { compareCodes } from '../base/compare-text.ts';
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
import { type CitingNotes, citingNotes } from './citations/sources/citing-notes.ts';
import type { ReadNote, Repeat } from './citations/citation.ts';
import { noteReader } from './citations/read/read-note.ts';
import { type Resolution, resolveRepeats } from './citations/sources/resolve-repeats.ts';
import { type ArticleNotes, indexSources, type SourceIndex } from './citations/sources/sources.ts';
import { type ArchiveDate, byDateDescending, parseDate } from '../base/dates.ts';
import type { Words } from '../i18n/model.ts';
import { countryEntity, type Entity, groupEntity, personEntity, regionEntity } from './entity.ts';
import { archiveMentions, type ArticleDefinition, type ArticleMentions } from './mentions/archive-mentions.ts';
import { mentionFinder } from './mentions/mention-finder.ts';
import { readTitles, type Titled } from './read-titles.ts';

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

/** Works out what follows from the records: dates, mentions, citations. */
export function buildArchive({ articles: records, ...rest }: ArchiveRecords, words: Words): Archive {
  const readNote = noteReader(rest.outlets, rest.site.language);
  const articles = [...records]
    .map(([slug, { data, parsed }]): ArchiveArticle => ({
      slug,
      ...readTitles(data),
      parsed,
      date: parseDate(data.published, words.raw.language, words.raw.dates),
      readings: new Map(parsed.notes.map((note) => [note.label, readNote(note)])),
    }))
    .sort((a, b) => byDateDescending(a.date, b.date) || compareCodes(a.slug, b.slug));
  const entities = [
    ...[...rest.countries].map(([id, data]) => countryEntity(id, data)),
    ...[...rest.groups].map(([id, data]) => groupEntity(id, data)),
    ...[...rest.people].map(([id, data]) => personEntity(id, data)),
    ...[...rest.regions].map(([id, data]) => regionEntity(id, data)),
  ];
  const notes = articles.map(notesOf);
  const sources = indexSources(notes);
  const resolutions = resolveRepeats(notes, sources);
  return {
    ...rest,
    words,
    articles,
    entities: new Map(entities.map((entity) => [entity.key, entity])),
    ...archiveMentions(articles, mentionFinder(entities, namesWithoutMentions(rest))),
    sources,
    resolutions,
    citing: citingNotes(articles, sources, resolutions),
  };
}

/** A name of a publisher or publication is no mention of the places in it: "Voice of America". */
function namesWithoutMentions({ outlets, publications }: Pick<ArchiveRecords, 'outlets' | 'publications'>): string[] {
  return [...outlets.values(), ...publications.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
}

function notesOf({ slug, readings }: ArchiveArticle): ArticleNotes {
  return { article: slug, notes: [...readings].map(([label, read]) => ({ label, read })) };
}
