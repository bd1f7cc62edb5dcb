import type { ContentFinding } from './content-codes.ts';
import { proseValues } from './prose-values.ts';
import type { FileRecord } from './file-record.ts';

const MARK = /(?<!\\)\[\^([^\][]+)\]|(?<!\\)\^\[[^\]]+\]/g;

/** Finds note marks in titles, summaries, names and other values. Only the text of an article can have notes. */
export function checkDataTexts(record: FileRecord): ContentFinding[] {
  return proseValues(record).flatMap(({ path, value }) =>
    Array.from(value.matchAll(MARK), ([mark]) => ({
      code: 'note-misplaced' as const,
      file: record.file,
      line: record.lineOf(path),
      found: `the mark ${mark} in “${path.map(String).join('.')}”`,
      expected: 'note marks in the texts of articles only',
    })),
  );
}
