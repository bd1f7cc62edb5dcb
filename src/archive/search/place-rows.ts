import type { Words } from '../../i18n/model.ts';
import { excerpt } from '../../base/excerpt.ts';
import type { Mention } from '../mentions/find-mentions.ts';
import type { ArticleMentions } from '../model.ts';
import { citingWords } from '../citing-place.ts';

/**
 * The places in one article that mention an entity. If the quotes are in a file of their own, `quotesIn` is its number,
 * and the rows have nothing after the number of mentions.
 */
export type ArticleRows = [
  article: number,
  paragraphs: ParagraphRow[],
  notes: NoteRow[],
  headings: HeadingRow[],
  quotesIn?: number,
];

/**
 * `marked` has the start and end of each highlight. The title of the section is `null` before the first heading, and 0
 * if it is that of the row before.
 */
type ParagraphRow = [number: number, times: number, section?: string | null | 0, text?: string, marked?: number[]];
/** A note without a quote has an empty text. */
type NoteRow = [label: string, times: number, text?: string, marked?: number[], citing?: string];
type HeadingRow = [id: string, times: number, title?: string];

/**
 * The rows of an article.
 *
 * @param number the number of the article
 * @param quoted the number of paragraphs and notes that are quoted
 */
export function articleRows(
  { article, paragraphs, inNotes, headings }: ArticleMentions,
  number: number,
  quoted: number,
  words: Words,
): ArticleRows {
  const { parsed } = article;
  const paragraphsById = new Map(parsed.paragraphs.map((paragraph) => [paragraph.id, paragraph]));
  const notesByLabel = new Map(parsed.notes.map((note) => [note.label, note]));
  const sectionsById = new Map(parsed.sections.map((section) => [section.id, section]));
  let places = 0;
  let before: string | null | undefined;
  return [
    number,
    paragraphs.flatMap(({ id, mentions }): ParagraphRow[] => {
      const paragraph = paragraphsById.get(id);
      if (!paragraph) return [];
      const title = paragraph.section?.title ?? null;
      const section = title === before ? 0 : title;
      before = title;
      const position = Number(id.slice('p-'.length));
      if (places++ >= quoted) return [[position, mentions.length, section]];
      return [[position, mentions.length, section, ...quoteOf(paragraph.text, mentions)]];
    }),
    inNotes.flatMap(({ label, mentions }): NoteRow[] => {
      const note = notesByLabel.get(label);
      if (!note) return [];
      const isQuoted = places++ < quoted;
      const [citation] = note.citedAt;
      const quote = isQuoted ? quoteOf(note.text, mentions) : NO_QUOTE;
      if (!citation) return [[label, mentions.length, ...quote]];
      return [[label, mentions.length, ...quote, excerpt(citingWords(citation, words), []).text]];
    }),
    headings.flatMap(({ id, mentions }): HeadingRow[] => {
      const section = sectionsById.get(id);
      return section ? [[id, mentions.length, section.title]] : [];
    }),
  ];
}

const NO_QUOTE: [text: string, marked: number[]] = ['', []];

/** The rows without what is in another file. */
export function withoutQuotes([article, paragraphs, notes, headings]: ArticleRows, quotesIn: number): ArticleRows {
  return [
    article,
    paragraphs.map(([number, times]) => [number, times]),
    notes.map(([label, times]) => [label, times]),
    headings.map(([id, times]) => [id, times]),
    quotesIn,
  ];
}

function quoteOf(text: string, mentions: readonly Mention[]): [text: string, marked: number[]] {
  const { text: quoted, marked } = excerpt(text, mentions);
  return [quoted, marked.flatMap(({ start, end }) => [start, end])];
}
