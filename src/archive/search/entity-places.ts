import type { Words } from '../../i18n/model.ts';
import type { Archive, ArticleMentions } from '../model.ts';
import { citingWords } from '../citing-place.ts';
import { excerpt, type Excerpt } from '../../base/excerpt.ts';
import { placeName } from '../place-name.ts';

/** The places in one article that mention an entity. */
export interface EntityArticle {
  /** Its slug. */
  article: string;
  places: EntityPlace[];
}

/** A heading, paragraph or note that mentions an entity; not all have an excerpt, see {@link entityPlaces}. */
export interface EntityPlace extends Partial<Excerpt> {
  /** `p-12`, `fn-651` or the id of a section */
  id: string;
  /** @example "Militant Groups in Syria, paragraph 12" */
  title: string;
  /** The number of mentions. */
  times: number;
  /** The sentence that cites the note. */
  citing?: string;
}

const MOST_QUOTED = 400;

/**
 * Every place that mentions an entity, newest article first. For an entity with very many mentions, only the first few
 * places of each article are quoted, so that the file stays small.
 */
export function entityPlaces({ mentions, words }: Pick<Archive, 'mentions' | 'words'>, key: string): EntityArticle[] {
  const list = mentions.get(key) ?? [];
  const quoted = Math.max(1, Math.floor(MOST_QUOTED / Math.max(1, list.length)));
  return list.map((found) => ({
    article: found.article.slug,
    places: [...placesInText(found, words), ...placesInNotes(found, words), ...placesInHeadings(found, words)].map(
      (place, index) => (index < quoted ? place : { id: place.id, title: place.title, times: place.times }),
    ),
  }));
}

function placesInText({ article, paragraphs }: ArticleMentions, words: Words): EntityPlace[] {
  const byId = new Map(article.parsed.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  return paragraphs.flatMap(({ id, mentions }) => {
    const paragraph = byId.get(id);
    if (!paragraph) return [];
    const title = placeName(id, paragraph.section?.title, words);
    return [{ id, title, times: mentions.length, ...excerpt(paragraph.text, mentions) }];
  });
}

function placesInNotes({ article, inNotes }: ArticleMentions, words: Words): EntityPlace[] {
  const byLabel = new Map(article.parsed.notes.map((note) => [note.label, note]));
  return inNotes.flatMap(({ label, mentions }) => {
    const note = byLabel.get(label);
    if (!note) return [];
    const [citation] = note.citedAt;
    return [
      {
        id: note.id,
        title: placeName(note.id, undefined, words),
        times: mentions.length,
        ...excerpt(note.text, mentions),
        ...(citation && { citing: excerpt(citingWords(citation, words), []).text }),
      },
    ];
  });
}

function placesInHeadings({ article, headings }: ArticleMentions, { places }: Words): EntityPlace[] {
  const byId = new Map(article.parsed.sections.map((section) => [section.id, section]));
  return headings.flatMap(({ id, mentions }) => {
    const section = byId.get(id);
    return section ? [{ id, title: places.section({ title: section.title }), times: mentions.length }] : [];
  });
}
