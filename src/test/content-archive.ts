import type { Archive } from '../archive/model.ts';
import { english } from '../i18n/english.ts';
import { contentArchive as read } from '../loaders/content-archive.ts';
import type { parseCached } from '../markdown/parse-cached.ts';

/** The archive of a content folder without faults, in English, for tests. @param parse reads the text of an article */
export function contentArchive(folder: string, parse?: typeof parseCached): Promise<Archive> {
  return read(folder, english, parse);
}
