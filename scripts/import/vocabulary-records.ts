import { readContent } from '../../src/loaders/read-content.ts';
import type { SourceRecord } from '../../src/loaders/source-record.ts';
import { recordHash } from './output/add-records.ts';
import type { EarlierImport } from './output/earlier-import.ts';

/**
 * The records that posts are compared with: those of the content folder, without those that an earlier import made and
 * nobody has edited since, so that a second import comes to the same.
 */
export async function vocabularyRecords(folder: string, { created }: EarlierImport): Promise<SourceRecord[]> {
  const { records } = await readContent(folder);
  return records.filter(({ collection, id, data }) => {
    const hashes = created.get(`${collection}/${id}`);
    if (hashes === undefined || typeof data !== 'object' || data === null) return true;
    return !hashes.has(recordHash(data));
  });
}
