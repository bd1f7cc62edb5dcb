import type { Words } from '../../i18n/model.ts';
import { excerpt } from '../../base/excerpt.ts';
import type { Archive } from '../model.ts';
import type { ParsedArticle } from '../../markdown/parsed-article.ts';
import { citingWords } from '../citing-place.ts';
import { FILE_SIZE, filePacker } from './pack-files.ts';

/** The parts of a note that a hit shows: its beginning, and the sentence that cites it. */
export type NoteRow = [label: string, text: string, citing?: string];

/** A file of the notes of articles, by their slugs. */
export type NoteFile = Record<string, NoteRow[]>;

export interface PackedNotes {
  /** The files, as JSON. */
  files: string[];
  /** The number of the first article in each file. */
  starts: number[];
}

/** The notes of all articles, in files that are small because one query may need several. */
export function packNotes({ articles, words }: Pick<Archive, 'articles' | 'words'>): PackedNotes {
  const packer = filePacker(FILE_SIZE / 2);
  const starts: number[] = [];
  for (const [number, { slug, parsed }] of articles.entries()) {
    if (parsed.notes.length === 0) continue;
    const file = packer.add({ key: slug, json: JSON.stringify(noteRows(parsed, words)) });
    starts[file] ??= number;
  }
  return { files: packer.files(), starts };
}

function noteRows({ notes }: ParsedArticle, words: Words): NoteRow[] {
  return notes.map(({ label, text, citedAt: [citation] }): NoteRow => {
    const beginning = excerpt(text, []).text;
    return citation ? [label, beginning, excerpt(citingWords(citation, words), []).text] : [label, beginning];
  });
}
