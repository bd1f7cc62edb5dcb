import type { ArchiveArticle } from '../archive/archive.ts';
import { type NoteLink, noteLinker } from '../archive/citations/note-links.ts';
import { getArchive } from './archive.ts';

let linker: Promise<ReturnType<typeof noteLinker>> | undefined;

/** What the archive adds to a note of an article. */
export async function linkNotes(article: ArchiveArticle, label: string): Promise<NoteLink[]> {
  return (await (linker ??= getArchive().then(noteLinker)))(article, label);
}
