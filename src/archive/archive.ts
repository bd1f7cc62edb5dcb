import type { Archive, ArchiveArticle, ArchiveRecords } from './model.ts';
import { compareCodes } from '../base/compare-text.ts';
import { citingNotes } from './citations/sources/citing-notes.ts';
import type { ReadNote } from './citations/citation.ts';
import { resolveRepeats } from './citations/sources/resolve-repeats.ts';
import type { ArticleNotes } from './citations/sources/model.ts';
import { filledFromLibrary } from './citations/sources/match-library.ts';
import { indexSources } from './citations/sources/sources.ts';
import { byDateDescending, parseDate } from '../base/dates.ts';
import { countryEntity, groupEntity, personEntity, regionEntity, topicEntity } from './entity.ts';
import { archiveMentions } from './mentions/archive-mentions.ts';
import { withForms } from './mentions/forms/with-forms.ts';
import { mentionFinder } from './mentions/mention-finder.ts';
import { noteReaders } from './note-readers.ts';
import { perArticle } from './per-article.ts';
import { readTitles } from './read-titles.ts';
import { distinctions } from './tell-apart.ts';
import { translationsOf } from './translations.ts';
import type { Words } from '../i18n/model.ts';
import { archiveVocabulary } from './vocabulary/vocabulary.ts';
import type { Article } from '../schemas/article.ts';
import type { Site } from '../schemas/site.ts';

/** The readings of the notes of each article. */
const readingsOf = perArticle<ReadonlyMap<string, ReadNote>>('readings');

/** Builds the archive from its records: dates, mentions, citations. */
export function buildArchive({ articles: records, vocabulary: own, ...rest }: ArchiveRecords, words: Words): Archive {
  const vocabulary = archiveVocabulary(own, words);
  const readerIn = noteReaders(rest.outlets);
  const articles = [...records]
    .map(([slug, { data, parsed }]): ArchiveArticle => {
      const { language, isForeign } = languageOf(data, rest.site);
      const { readNote, version } = readerIn(language);
      return {
        slug,
        ...readTitles(data),
        language,
        isForeign,
        parsed,
        date: parseDate(data.published, words.raw),
        readings: readingsOf(
          parsed,
          () => version,
          () => new Map(parsed.notes.map((note) => [note.label, readNote(note)])),
        ),
      };
    })
    .sort((a, b) => byDateDescending(a.date, b.date) || compareCodes(a.slug, b.slug));
  const told = distinctions(articles, rest.publications, words);
  for (const article of articles) article.distinction = told.get(article.slug);
  const entities = [
    ...[...rest.countries].map(([id, data]) => countryEntity(id, data)),
    ...[...rest.groups].map(([id, data]) => groupEntity(id, data)),
    ...[...rest.people].map(([id, data]) => personEntity(id, data)),
    ...[...rest.regions].map(([id, data]) => regionEntity(id, data)),
    ...[...rest.tags].map(([id, data]) => topicEntity(id, data)),
  ];
  const notes = articles.map(notesOf);
  const sources = filledFromLibrary(indexSources(notes), rest.library);
  const resolutions = resolveRepeats(notes, sources);
  return {
    ...rest,
    words,
    vocabulary,
    articles,
    languages: languagesOf(articles),
    translations: translationsOf(articles),
    entities: new Map(entities.map((entity) => [entity.key, entity])),
    ...archiveMentions(
      articles,
      mentionFinder(withForms(entities, rest.site.language), namesWithoutMentions(rest), vocabulary.spelling),
    ),
    sources,
    resolutions,
    citing: citingNotes(articles, sources, resolutions),
  };
}

function languagesOf(articles: readonly ArchiveArticle[]): string[] {
  const byLanguage = [...Map.groupBy(articles, ({ language }) => language)];
  return byLanguage
    .sort(([a, one], [b, other]) => other.length - one.length || compareCodes(a, b))
    .map(([language]) => language);
}

function languageOf({ language }: Article, site: Site): Pick<ArchiveArticle, 'language' | 'isForeign'> {
  return { language: language ?? site.language, isForeign: language !== undefined && language !== site.language };
}

/** In the name of a publisher or publication, places are not mentions: "Voice of America". */
function namesWithoutMentions({ outlets, publications }: Pick<ArchiveRecords, 'outlets' | 'publications'>): string[] {
  return [...outlets.values(), ...publications.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
}

function notesOf({ slug, readings }: ArchiveArticle): ArticleNotes {
  return { article: slug, notes: [...readings].map(([label, read]) => ({ label, read })) };
}
