import { createHash } from 'node:crypto';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ContentDiagnostic } from '../content-codes.ts';
import { faultsOf } from '../check-content.ts';
import { readContent } from '../read-content.ts';
import type { FileRecord } from '../file-record.ts';
import type { PlacedRecord } from '../read-before.ts';
import { chooseRecords, type RecordKey, type ShownVersion } from './choose-records.ts';
import { parseOnce } from './parse-once.ts';

/** The content from which the site is made while it is edited. */
export interface FollowedContent {
  records: PlacedRecord[];
  faults: ContentDiagnostic[];
  standing: ReadonlyMap<RecordKey, ShownVersion>;
}

export interface ContentFollower {
  /** The content as last read. */
  current: () => Promise<FollowedContent>;
  /** Reads the content again after an edit. */
  refresh: () => Promise<FollowedContent>;
}

/**
 * Follows the edits of a content folder and keeps the last good version of each record.
 *
 * @param copies a folder for the texts of last good versions; it is emptied first
 */
export function followContent(folder: string, copies: string): ContentFollower {
  const parser = parseOnce();
  const lastGood = new Map<RecordKey, { record: FileRecord; bytes: Uint8Array }>();
  let latest: Promise<FollowedContent> | undefined;

  const read = async (): Promise<FollowedContent> => {
    const content = await readContent(folder, parser.parse);
    const faults = faultsOf(content);
    const known = new Map([...lastGood].map(([key, { record }]) => [key, record]));
    // In `dev`, drafts have pages: what leads to them can be shown.
    const standInTheWay = faults.filter(({ code }) => code !== 'link-to-draft');
    const { records, standing } = chooseRecords(content, standInTheWay, known);
    const followed: PlacedRecord[] = [];
    for (const [key, record] of records) {
      const before = standing.has(key) ? lastGood.get(key) : undefined;
      if (!before) lastGood.set(key, { record, bytes: parser.bytesOf(record.file) });
      const path = before ? await copyOf(before, copies) : join(folder, record.file);
      followed.push({ ...record, path });
    }
    return { records: followed, faults, standing };
  };

  const first = async () => {
    await rm(copies, { recursive: true, force: true });
    return read();
  };
  return {
    current: () => (latest ??= first()),
    refresh: () => {
      const before = latest ?? first();
      return (latest = before.then(read, read));
    },
  };
}

/** Writes a last good version to a file of its own, because texts are read from files. */
async function copyOf({ record, bytes }: { record: FileRecord; bytes: Uint8Array }, copies: string): Promise<string> {
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const path = join(copies, version, record.file);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}
