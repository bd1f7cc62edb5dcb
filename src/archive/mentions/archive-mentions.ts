import type { DefinedAbbreviation, ArticleMentions } from '../model.ts';
import type { ParsedArticle } from '../../markdown/parsed-article.ts';
import type { ArchiveArticle } from '../model.ts';
import { perArticle } from '../per-article.ts';
import type { MentionFinder } from './mention-finder.ts';
import { mentionsInArticle, type PlaceMentions } from './mentions-in-article.ts';
import { observe } from './observe.ts';
import type { Place } from './scanned-place.ts';

export interface ArchiveMentions {
  /** The mentions of each entity, by its key; articles in the given order. */
  mentions: Map<string, ArticleMentions[]>;
  /** The definitions of abbreviations in each article, by its slug, in order; no entry without any. */
  definitions: Map<string, DefinedAbbreviation[]>;
}

/** A place with mentions or definitions, without its text, which the article has. */
type NamedPlace = Omit<PlaceMentions, 'place'> & { place: Pick<Place, 'id' | 'isNote'> };

/** The mentions in an article, and what they depend on of its words. */
interface Found {
  places: readonly NamedPlace[];
  /** Its `SeenKeys`, with spaces between keys, which takes a fifth of the memory. */
  seen: { words: string; asked: string };
}

const mentionsOf = perArticle<Found>('mentions');

/** Finds all mentions in all articles. */
export function archiveMentions(articles: readonly ArchiveArticle[], finder: MentionFinder): ArchiveMentions {
  const result: ArchiveMentions = { mentions: new Map(), definitions: new Map() };
  for (const article of articles) {
    const { parsed } = article;
    const { places: found } = mentionsOf(
      parsed,
      ({ seen: { words, asked } }) => finder.relevantTo({ words: keysIn(words), asked: keysIn(asked) }),
      () => findIn(parsed, finder),
    );
    for (const [key, mentions] of byEntity(article, found)) {
      const list = result.mentions.get(key);
      if (list) list.push(mentions);
      else result.mentions.set(key, [mentions]);
    }
    const definitions = found.flatMap(({ place, definitions }) =>
      definitions.map((definition) => ({ ...definition, place: place.id })),
    );
    if (definitions.length > 0) result.definitions.set(article.slug, definitions);
  }
  return result;
}

function findIn(parsed: ParsedArticle, all: MentionFinder): Found {
  const { finder, seen } = observe(all);
  const places = mentionsInArticle(placesOf(parsed), finder)
    .filter(({ mentions, definitions }) => mentions.length > 0 || definitions.length > 0)
    .map(({ place: { id, isNote }, ...rest }): NamedPlace => ({ place: { id, isNote }, ...rest }));
  return { places, seen: { words: [...seen.words].join(' '), asked: [...seen.asked].join(' ') } };
}

function keysIn(text: string): Set<string> {
  return new Set(text.split(' '));
}

/** Headings and paragraphs in order, then the notes. */
export function placesOf({ sections, paragraphs, notes }: ParsedArticle): Place[] {
  const headed = Map.groupBy(paragraphs, ({ section }) => section);
  return [undefined, ...sections]
    .flatMap((section) => [
      ...(section ? [{ id: section.id, text: section.title, isNote: false }] : []),
      ...(headed.get(section) ?? []).map(({ id, text }) => ({ id, text, isNote: false })),
    ])
    .concat(notes.map(({ id, text }) => ({ id, text, isNote: true })));
}

function byEntity(article: ArchiveArticle, found: readonly NamedPlace[]): Map<string, ArticleMentions> {
  const result = new Map<string, ArticleMentions>();
  const labels = new Map(article.parsed.notes.map(({ id, label }) => [id, label]));
  const headings = new Set(article.parsed.sections.map(({ id }) => id));
  for (const { place, mentions } of found) {
    for (const [key, own] of Map.groupBy(mentions, (mention) => mention.key)) {
      const entry = result.get(key) ?? { article, headings: [], paragraphs: [], notes: [], inNotes: [] };
      result.set(key, entry);
      const label = place.isNote ? labels.get(place.id) : undefined;
      if (label !== undefined) {
        entry.notes.push(label);
        entry.inNotes.push({ label, mentions: own });
      } else (headings.has(place.id) ? entry.headings : entry.paragraphs).push({ id: place.id, mentions: own });
    }
  }
  return result;
}
