import type { Archive, ArchiveArticle, ArchiveRecords } from './model.ts';
import { compareCodes } from '../base/compare-text.ts';
import { digest } from '../base/digest.ts';
import { citingNotes } from './citations/sources/citing-notes.ts';
import type { ReadNote } from './citations/citation.ts';
import { noteReader } from './citations/read/read-note.ts';
import { resolveRepeats } from './citations/sources/resolve-repeats.ts';
import type { ArticleNotes } from './citations/sources/model.ts';
import { indexSources } from './citations/sources/sources.ts';
import { byDateDescending, parseDate } from '../base/dates.ts';
import { countryEntity, groupEntity, personEntity, regionEntity } from './entity.ts';
import { archiveMentions } from './mentions/archive-mentions.ts';
import { mentionFinder } from './mentions/mention-finder.ts';
import { perArticle } from './per-article.ts';
import { readTitles } from './read-titles.ts';
import type { Words } from '../i18n/model.ts';

/** The readings of the notes of each article. */
const readingsOf = perArticle<ReadonlyMap<string, ReadNote>>('readings');

/** Builds the archive from its records: dates, mentions, citations. */
export function buildArchive({ articles: records, ...rest }: ArchiveRecords, words: Words): Archive {
  const readNote = noteReader(rest.outlets, rest.site.language);
  const reading = digest(JSON.stringify([[...rest.outlets], rest.site.language]));
  const articles = [...records]
    .map(([slug, { data, parsed }]): ArchiveArticle => ({
      slug,
      ...readTitles(data),
      parsed,
      date: parseDate(data.published, words.raw.language, words.raw.dates),
      readings: readingsOf(
        parsed,
        () => reading,
        () => new Map(parsed.notes.map((note) => [note.label, readNote(note)])),
      ),
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

/** In the name of a publisher or publication, places are not mentions: "Voice of America". */
function namesWithoutMentions({ outlets, publications }: Pick<ArchiveRecords, 'outlets' | 'publications'>): string[] {
  return [...outlets.values(), ...publications.values()].flatMap(({ name, aliases }) => [name, ...aliases]);
}

function notesOf({ slug, readings }: ArchiveArticle): ArticleNotes {
  return { article: slug, notes: [...readings].map(([label, read]) => ({ label, read })) };
}
