import type { Archive, ArchiveArticle } from '../../model.ts';
import type { Words } from '../../../i18n/model.ts';
import { citingWords } from '../../citing-place.ts';
import { filePacker } from '../pack-files.ts';
import { introductionOf } from './introduction-of.ts';
import { formsIn, type LongForms, longForms } from './long-forms.ts';

/**
 * The text of an article in the index of passages. A note has the index of the paragraph that cites it, and the sentence:
 * as its offsets in the paragraph, else in words.
 */
export interface PackedText {
  /** The headings: their ids and titles. */
  headings: [id: string, title: string][];
  /** The number of a heading, from 1, comes before the paragraphs of its section; 0 before those of none. */
  paragraphs: (string | number)[];
  introduction?: string;
  notes: Record<string, NoteText>;
  /** Abbreviations in the text that another article explains, and names of which another has the abbreviation. */
  forms?: [form: string, other: string][];
}

export type NoteText = [text: string, paragraph?: number, start?: number | string, end?: number];

/** A file of texts, by the slugs of their articles. */
export type TextFile = Record<string, PackedText>;

export interface PackedTexts {
  /** The files, as JSON. */
  files: string[];
  /** The number of the first article in each file. */
  starts: number[];
}

/** Small, because the first query needs the texts of several articles. */
const FILE_SIZE = 24_000;

/** Packs the texts of all articles, from which hits quote. */
export function packTexts(archive: Pick<Archive, 'articles' | 'definitions' | 'words'>): PackedTexts {
  const packer = filePacker(FILE_SIZE);
  const forms = longForms(archive);
  const starts: number[] = [];
  for (const [number, article] of archive.articles.entries()) {
    const json = JSON.stringify(packText(article, forms, archive.words));
    starts[packer.add({ key: article.slug, json })] ??= number;
  }
  return { files: packer.files(), starts };
}

function packText(article: ArchiveArticle, forms: LongForms, words: Words): PackedText {
  const { parsed } = article;
  const introduction = introductionOf(article);
  const numbers = new Map(parsed.sections.map(({ id }, index) => [id, index + 1]));
  const paragraphs = new Map(parsed.paragraphs.map(({ id }, index) => [id, index]));
  let last = 0;
  const own = formsOf([...parsed.paragraphs, ...parsed.notes].map(({ text }) => text).join(' '), forms);
  return {
    headings: parsed.sections.map(({ id, title }) => [id, title]),
    paragraphs: parsed.paragraphs.flatMap(({ section, text }) => {
      const number = section ? (numbers.get(section.id) ?? 0) : 0;
      const isSame = number === last;
      last = number;
      return isSame ? [text] : [number, text];
    }),
    ...(introduction !== undefined && { introduction }),
    notes: Object.fromEntries(
      parsed.notes.map(({ label, text, citedAt: [citation] }): [string, NoteText] => {
        if (!citation) return [label, [text]];
        const index = paragraphs.get(citation.paragraph) ?? -1;
        const sentence = citingWords(citation, words);
        const start = parsed.paragraphs[index]?.text.indexOf(sentence) ?? -1;
        return [label, start < 0 ? [text, index, sentence] : [text, index, start, start + sentence.length]];
      }),
    ),
    ...(own.length > 0 && { forms: own }),
  };
}

function formsOf(text: string, forms: LongForms): [string, string][] {
  const names = new Map([...forms].map(([abbreviation, name]) => [name, abbreviation]));
  const { long, short } = formsIn(text, forms);
  const here = [...forms].filter(([abbreviation, name]) => text.includes(abbreviation) && text.includes(name));
  return [
    ...here,
    ...long.map((name): [string, string] => [names.get(name) ?? name, name]),
    ...short.map((abbreviation): [string, string] => [abbreviation, forms.get(abbreviation) ?? abbreviation]),
  ];
}
