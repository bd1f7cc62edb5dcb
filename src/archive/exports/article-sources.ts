import { withoutIsolates } from '../../i18n/prepare-texts.ts';
import { asKeyword } from '../cite/keywords.ts';
import { sourceItems } from '../cite/source-items.ts';
import type { CitedSource } from '../citations/sources/model.ts';
import { absoluteUrl, type DataContext } from '../data-files/context.ts';
import type { Archive, ArchiveArticle } from '../model.ts';
import { type ArticleSources, NUMBER } from './model.ts';

/** The sources of each article whose notes cite any. */
export function articleSources(archive: Archive, context: DataContext): Map<ArchiveArticle, ArticleSources> {
  const namedIn = namesByPlace(archive);
  const sourcesOf = sourcesByNote(archive);
  const entries = archive.articles.flatMap((article): [ArchiveArticle, ArticleSources][] => {
    const byNote = sourcesOf.get(article);
    return byNote ? [[article, sourcesIn(article, byNote, namedIn.get(article) ?? new Map(), archive, context)]] : [];
  });
  return new Map(entries);
}

function sourcesIn(
  article: ArchiveArticle,
  byNote: ReadonlyMap<string, readonly CitedSource[]>,
  named: ReadonlyMap<string, readonly string[]>,
  archive: Archive,
  context: DataContext,
): ArticleSources {
  const { parsed, data, slug, date } = article;
  const { words } = archive;
  const sources = positions<CitedSource>();
  const keywords = positions<string>();
  const paragraphsOf = Map.groupBy(
    parsed.paragraphs.flatMap(({ id, marks }) => marks.map(({ label }) => ({ label, id }))),
    ({ label }) => label,
  );
  const notes = parsed.notes.flatMap(({ id, label }): ArticleSources['notes'] => {
    const cited = byNote.get(label);
    if (!cited) return [];
    const paragraphs = [...new Set((paragraphsOf.get(label) ?? []).map((one) => one.id))];
    const names = [id, ...paragraphs].flatMap((place) => named.get(place) ?? []);
    const namedHere = new Set(names.map(keywords.of));
    return [[label, cited.map(sources.of), [...namedHere], paragraphs.map((one) => Number(one.slice('p-'.length)))]];
  });
  const address = absoluteUrl(context, context.urls.article(slug, `fn-${NUMBER}`)).replaceAll(
    encodeURIComponent(NUMBER),
    NUMBER,
  );
  return {
    citedAt: withoutIsolates(words.cite.citedAt({ number: NUMBER, title: data.title, date: date.display, address })),
    items: sourceItems(sources.all()),
    remarks: sources
      .all()
      .flatMap((source, position) => remarksOn(source, archive).map((remark): [number, string] => [position, remark])),
    keywords: keywords.all(),
    notes,
  };
}

/** What the archive knows of a source and no field of reference managers has. */
function remarksOn({ translation, places }: CitedSource, { words: { cite } }: Archive): string[] {
  const damaged = places.flatMap(({ citation }) => citation.addresses.filter(({ likely }) => likely !== undefined));
  const printed = new Set(damaged.map(({ href }) => href));
  return [
    ...(translation ? [cite.titleInNotes({ title: translation.title })] : []),
    ...[...printed].map((address) => cite.addressAsPrinted({ address })),
  ].map(withoutIsolates);
}

/** The sources of each note that cites any, in the order of its article. */
function sourcesByNote({ citing: { bySource } }: Archive): Map<ArchiveArticle, Map<string, CitedSource[]>> {
  const found = new Map<ArchiveArticle, Map<string, CitedSource[]>>();
  for (const [source, references] of bySource) {
    for (const { article, note } of references) {
      const ofArticle = found.get(article) ?? new Map<string, CitedSource[]>();
      found.set(article, ofArticle.set(note, [...(ofArticle.get(note) ?? []), source]));
    }
  }
  return found;
}

/** The names of the countries, groups and people in each paragraph and note of each article, by its id. */
function namesByPlace({ mentions, entities }: Archive): Map<ArchiveArticle, Map<string, string[]>> {
  const found = new Map<ArchiveArticle, Map<string, string[]>>();
  for (const [key, inArticles] of mentions) {
    const entity = entities.get(key);
    if (!entity || entity.kind === 'regions') continue;
    for (const { article, paragraphs, notes } of inArticles) {
      const places = found.get(article) ?? new Map<string, string[]>();
      found.set(article, places);
      for (const id of [...paragraphs.map((paragraph) => paragraph.id), ...notes.map((label) => `fn-${label}`)]) {
        places.set(id, [...(places.get(id) ?? []), asKeyword(entity.name)]);
      }
    }
  }
  return found;
}

/** Gives each value a position, in the order in which they come. */
function positions<Value>(): { of: (value: Value) => number; all: () => Value[] } {
  const known = new Map<Value, number>();
  return {
    of: (value) => {
      const position = known.get(value) ?? known.size;
      known.set(value, position);
      return position;
    },
    all: () => [...known.keys()],
  };
}
