import type { Note, NoteCitation as Citing } from '../../markdown/parsed-article.ts';
import { certainKind } from '../citations/certain-kind.ts';
import type { Citation, CitedAddress, ReadNote, Repeat } from '../citations/citation.ts';
import type { CslItem } from '../citations/csl.ts';
import { sourcePaths } from '../citations/sources/source-pages.ts';
import { sourceItem } from '../cite/source-items.ts';
import type { Archive } from '../model.ts';
import { absoluteUrl, type DataContext } from './context.ts';

/**
 * `notes.json`: every note with its printed number, its citations and repeats, and the sentences that cite it.
 */
export function notesData(archive: Archive, context: DataContext) {
  return archive.articles.flatMap((article) =>
    article.parsed.notes.map((note) => ({
      article: article.slug,
      number: note.label,
      url: absoluteUrl(context, context.urls.article(article.slug, note.id)),
      text: note.text,
      ...understood(archive, note, article.readings.get(note.label)),
      addresses: note.addresses,
      seen: seen(note.addresses, article.date.latest, context),
      citedAt: note.citedAt.map(({ mark, paragraph, section, sentence }: Citing) => ({
        mark,
        paragraph,
        section: section?.id,
        sentence,
      })),
    })),
  );
}

/** `sources.json`: every source that the notes cite, once, with each note that cites it. */
export function sourcesData(archive: Archive, context: DataContext) {
  const { bySource } = archive.citing;
  const paths = sourcePaths(archive);
  return archive.sources.sources.map((source) => ({
    id: source.id,
    url: absoluteUrl(context, context.urls.href(paths.get(source.id) ?? '/sources/')),
    csl: sourceItem(source),
    translatedTitle: source.translation?.title,
    outlet: source.outlet,
    addresses: source.addresses,
    seen: seen(source.addresses, bySource.get(source)?.[0]?.article.date.latest, context),
    citedBy: (bySource.get(source) ?? []).map(({ article, note }) => ({ article: article.slug, note })),
  }));
}

/**
 * `outlets.json`: the outlets, each with its record. Only `sources.json` lists their sources and the notes that cite
 * them: it grows with the texts.
 */
export function outletsData({ outlets, citing, sources }: Archive, context: DataContext) {
  const byOutlet = Map.groupBy(sources.sources, ({ outlet }) => outlet);
  return [...outlets].map(([id, outlet]) => ({
    id,
    url: absoluteUrl(context, context.urls.outlet(id)),
    ...outlet,
    sourceCount: byOutlet.get(id)?.length ?? 0,
    noteCount: citing.byOutlet.get(id)?.length ?? 0,
  }));
}

/** The results of the link check for addresses. */
function seen(addresses: readonly string[], citedOn: string | undefined, { historyOf }: DataContext) {
  return [...new Set(addresses)].flatMap((address) => {
    const history = citedOn === undefined ? undefined : historyOf?.(address, citedOn);
    return history ? [{ address, ...history }] : [];
  });
}

function understood(archive: Archive, { text }: Note, reading: ReadNote | undefined) {
  const parts = reading?.parts ?? [];
  return {
    kind: reading && certainKind(reading, archive.resolutions),
    citations: parts.filter((part) => part.type === 'citation').map((part) => describeCitation(archive, text, part)),
    repeats: parts.filter((part) => part.type === 'repeat').map((part) => describeRepeat(archive, text, part)),
  };
}

function describeCitation({ sources }: Archive, text: string, citation: Citation) {
  const { start, end, item, translation, outlet, locator, addresses, leadIn } = citation;
  const id = sources.sourceOf.get(citation)?.id;
  return {
    text: text.slice(start, end).trim(),
    source: id,
    csl: cslOf(id, item),
    translatedTitle: translation?.title,
    outlet,
    locator,
    leadIn,
    addresses: addresses.map(({ href, damaged, likely }: CitedAddress) => ({ address: href, damaged, likely })),
  };
}

function describeRepeat({ resolutions }: Archive, text: string, repeat: Repeat) {
  const found = resolutions.get(repeat);
  const printed = { text: text.slice(repeat.start, repeat.end).trim(), form: repeat.form };
  if (found?.status !== 'resolved') return { ...printed, locator: repeat.locator };
  const { source, place, via, locator } = found;
  return { ...printed, source: source.id, article: place.article, note: place.note, via, locator };
}

function cslOf(id: string | undefined, item: CslItem): CslItem & { id: string | undefined } {
  return { id, ...item };
}
