import type { CitedSource } from '../../archive/citations/sources/model.ts';
import { indexSources } from '../../archive/citations/sources/sources.ts';
import { noteReaders } from '../../archive/note-readers.ts';
import type { FileRecord } from '../../loaders/file-record.ts';
import { parseCached } from '../../markdown/parse-cached.ts';
import { articleSchema } from '../../schemas/article.ts';
import { outletSchema } from '../../schemas/outlet.ts';
import { siteSchema } from '../../schemas/site.ts';

/** The sources that the notes of a content folder cite, and where each note is. */
export interface CitedInFolder {
  sources: CitedSource[];
  /** The file and line of a note, by the slug of its article and its label: `ferry 12`. */
  lines: ReadonlyMap<string, string>;
}

/** Reads what the notes of articles cite. Records with faults are skipped. */
export function citedSources(records: readonly FileRecord[]): CitedInFolder {
  const of = (collection: FileRecord['collection']) => records.filter((record) => record.collection === collection);
  const outlets = new Map(
    of('outlets').flatMap(({ id, data }) => {
      const outlet = outletSchema.safeParse(data).data;
      return outlet ? [[id, outlet] as const] : [];
    }),
  );
  const language = siteSchema.safeParse(of('site')[0]?.data).data?.language ?? 'en';
  const readerIn = noteReaders(outlets);
  const lines = new Map<string, string>();
  const articles = of('articles').flatMap(({ id, file, data, body, bodyLine }) => {
    const article = articleSchema.safeParse(data).data;
    if (!article) return [];
    const { readNote } = readerIn(article.language ?? language);
    const { notes } = parseCached(file, body);
    for (const { label, line } of notes) lines.set(`${id} ${label}`, `${file}:${line + bodyLine - 1}`);
    return [{ article: id, notes: notes.map((note) => ({ label: note.label, read: readNote(note) })) }];
  });
  return { sources: indexSources(articles).sources, lines };
}
