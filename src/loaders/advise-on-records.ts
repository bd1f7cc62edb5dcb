import { compareCodes } from '../base/compare-text.ts';
import { placeholders } from './placeholders.ts';
import { readContent } from './read-content.ts';
import { valuesAt } from './references.ts';
import type { SourceRecord } from './source-record.ts';

/** Advice on a record: something an owner may want to change, though nothing is wrong. */
export interface RecordAdvice {
  /** Path within the content folder. */
  file: string;
  /** From 1. */
  line: number;
  found: string;
  /** What the owner can do about it. */
  advice: string;
}

/** Lists what an owner may want to add to the records: text in place of placeholders, and missing authors. */
export async function adviseOnRecords(folder: string): Promise<RecordAdvice[]> {
  const { records } = await readContent(folder);
  return records.flatMap((record) => {
    if (record.collection === 'site') return onSite(record);
    return record.collection === 'articles' ? onArticle(record) : [];
  });
}

/** The advice as text, ordered by file and line. */
export function reportRecordAdvice(advice: readonly RecordAdvice[], folder: string): string {
  return advice
    .toSorted((a, b) => compareCodes(a.file, b.file) || a.line - b.line)
    .map(({ file, line, found, advice: todo }) => `${folder}/${file}:${line}: found ${found}; ${todo}.`)
    .join('\n');
}

function onSite(record: SourceRecord): RecordAdvice[] {
  const known: ReadonlySet<unknown> = new Set(Object.values(placeholders));
  return ['title', 'description', 'front.heading', 'front.introduction'].flatMap((key) =>
    valuesAt(record.data, key)
      .filter(({ value }) => known.has(value))
      .map(({ path }) => ({
        file: record.file,
        line: record.lineOf(path),
        found: `the “${key}” that a new archive begins with`,
        advice: 'give your own',
      })),
  );
}

function onArticle({ file, data, lineOf }: SourceRecord): RecordAdvice[] {
  if (valuesAt(data, 'authors.*').length > 0) return [];
  const advice = 'give the author under authors, if you know who it is; until then the site shows none';
  return [{ file, line: lineOf(['authors']), found: 'no author', advice }];
}
