import { type AdvisedArticle, adviseOnNotes } from '../archive/citations/advice/advise-on-notes.ts';
import { adviseOnOutletNames } from '../archive/citations/advice/advise-on-outlet-names.ts';
import { noteCodes } from '../archive/citations/advice/note-codes.ts';
import { resolveRepeats } from '../archive/citations/sources/resolve-repeats.ts';
import { indexSources } from '../archive/citations/sources/sources.ts';
import { noteReaders } from '../archive/note-readers.ts';
import { parseDate } from '../base/dates.ts';
import { type Diagnostic, diagnosticsOf } from '../base/diagnostic.ts';
import { parseCached } from '../markdown/parse-cached.ts';
import { articleSchema } from '../schemas/article.ts';
import { outletSchema } from '../schemas/outlet.ts';
import { siteSchema } from '../schemas/site.ts';
import { readContent } from './read-content.ts';
import type { FileRecord } from './file-record.ts';

/** Advice for editors on the notes of a content folder. Records with faults are skipped. */
export async function adviseOnContent(folder: string): Promise<Diagnostic[]> {
  const { records } = await readContent(folder);
  const of = (collection: FileRecord['collection']) => records.filter((record) => record.collection === collection);
  const outlets = new Map(
    of('outlets').flatMap(({ id, data }) => {
      const outlet = outletSchema.safeParse(data).data;
      return outlet ? [[id, outlet] as const] : [];
    }),
  );
  const ofSite = siteSchema.safeParse(of('site')[0]?.data).data?.language ?? 'en';
  const readerIn = noteReaders(outlets);

  const lines = new Map<string, { file: string; line: number }>();
  const articles = of('articles').flatMap(({ id, file, data, body, bodyLine }): AdvisedArticle[] => {
    const article = articleSchema.safeParse(data).data;
    if (!article) return [];
    const { notes } = parseCached(file, body);
    const { readNote } = readerIn(article.language ?? ofSite);
    for (const { label, line } of notes) lines.set(`${id} ${label}`, { file, line: line + bodyLine - 1 });
    const read = notes.map((note) => ({ label: note.label, text: note.text, read: readNote(note) }));
    return [{ article: id, date: parseDate(article.published), notes: read }];
  });
  const resolutions = resolveRepeats(articles, indexSources(articles));
  const findings = [
    ...articles.flatMap((article) => adviseOnNotes(article, resolutions)),
    ...adviseOnOutletNames(articles),
  ].flatMap(({ article, note, found, ...finding }) => {
    const place = lines.get(`${article} ${note}`);
    return place ? [{ ...finding, ...place, found: `in note ${note}: ${found}` }] : [];
  });
  return diagnosticsOf(findings, noteCodes);
}
