import { readContent } from '../loaders/read-content.ts';
import type { FileRecord } from '../loaders/file-record.ts';
import { recordHash } from './output/add-records.ts';
import type { EarlierImport } from './output/earlier-import.ts';

/** The records that posts are compared with. */
export interface VocabularyRecords {
  records: FileRecord[];
  /** Keys, as `tags/rivers`, of topics and countries that earlier imports made and nobody has edited since. */
  fromTerms: ReadonlySet<string>;
}

/**
 * The records that posts are compared with: those of the content folder, without the people and publications that an
 * earlier import made and nobody has edited since, so that a second import comes to the same.
 */
export async function vocabularyRecords(folder: string, { created }: EarlierImport): Promise<VocabularyRecords> {
  const { records } = await readContent(folder);
  const fromTerms = new Set<string>();
  const kept = records.filter(({ collection, id, data }) => {
    const hashes = created.get(`${collection}/${id}`);
    const isMade = hashes !== undefined && typeof data === 'object' && data !== null && hashes.has(recordHash(data));
    if (isMade && (collection === 'tags' || collection === 'countries')) fromTerms.add(`${collection}/${id}`);
    return !isMade || fromTerms.has(`${collection}/${id}`);
  });
  return { records: kept, fromTerms };
}
