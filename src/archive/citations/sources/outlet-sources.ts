import { compareCodes } from '../../../base/compare-text.ts';
import type { NoteCitation as CitingSentence } from '../../../markdown/parsed-article.ts';
import type { Words } from '../../../i18n/model.ts';
import type { Archive, ArchiveArticle, NoteReference } from '../../model.ts';
import { nameWords } from '../name-words.ts';
import type { CitedAddress } from '../citation.ts';
import { issuedOrder, issuedWords } from '../issued.ts';
import type { CitedSource } from './model.ts';

/** A source, for the list on its outlet's page. */
export interface ListedSource {
  source: CitedSource;
  /** @example ["Bruce Pannier"] */
  authors: string[];
  /** @example "1 October 2021" */
  date?: string | undefined;
  /** Each address once, as printed, with the archive's remark. */
  addresses: Pick<CitedAddress, 'href' | 'damaged' | 'likely'>[];
  /** The printed citation, if no title could be read. */
  printed?: string | undefined;
  places: CitingNote[];
}

/** A note that cites a source, with the sentences that cite the note. */
export interface CitingNote extends NoteReference {
  citedAt: CitingSentence[];
}

/** The sources of each outlet by its id, newest first; under `undefined` those whose outlet has no record. */
export function sourcesByOutlet(archive: Archive): Map<string | undefined, ListedSource[]> {
  const { bySource } = archive.citing;
  const bySlug = new Map(archive.articles.map((article) => [article.slug, article]));
  const listed = archive.sources.sources.map((source) =>
    listSource(source, bySource.get(source) ?? [], bySlug, archive.words),
  );
  const ordered = listed.toSorted((a, b) => compareCodes(orderOf(b), orderOf(a)));
  return Map.groupBy(ordered, ({ source }) => source.outlet);
}

function listSource(
  source: CitedSource,
  places: readonly NoteReference[],
  bySlug: ReadonlyMap<string, ArchiveArticle>,
  words: Words,
): ListedSource {
  const { item } = source;
  const addresses = new Map(
    source.places.flatMap(({ citation }) => citation.addresses.map((address) => [address.href, address] as const)),
  );
  const [first] = source.places;
  const note = first && noteOf(bySlug.get(first.article), first.note);
  return {
    source,
    authors: (item.author ?? []).map(nameWords),
    date: item.issued && issuedWords(item.issued, words),
    addresses: [...addresses.values()].map(({ href, damaged, likely }) => ({ href, damaged, likely })),
    printed: item.title === undefined ? note?.text.slice(first?.citation.start, first?.citation.end).trim() : undefined,
    places: places.map((place) => ({ ...place, citedAt: noteOf(place.article, place.note)?.citedAt ?? [] })),
  };
}

function noteOf(article: ArchiveArticle | undefined, label: string) {
  return article?.parsed.notes.find((note) => note.label === label);
}

function orderOf({ source: { item } }: ListedSource): string {
  return item.issued ? issuedOrder(item.issued) : '';
}
