import type { ContentFinding } from './content-codes.ts';
import type { FileRecord } from './file-record.ts';
import { valuesAt } from './references.ts';

/** Finds parts of no series, and parts that two articles of a series have in one language. */
export function checkSeries(records: readonly FileRecord[]): ContentFinding[] {
  const claims = new Map<string, string>();
  return records
    .filter(({ collection }) => collection === 'articles')
    .flatMap((record): ContentFinding[] => {
      const part = valueOf(record, 'part');
      if (typeof part !== 'number') return [];
      const place = { code: 'series-part' as const, file: record.file, line: record.lineOf(['part']) };
      const found = `part ${part}`;
      const series = valueOf(record, 'series');
      if (series === undefined) {
        return [{ ...place, found: `${found} of no series`, expected: 'a series as well, or no part' }];
      }
      const claim = [series, part, valueOf(record, 'language')].join(' ');
      const other = claims.get(claim);
      if (other !== undefined) {
        return [{ ...place, found, expected: `a part that no other article has: ${other} has it too` }];
      }
      claims.set(claim, `${record.file}:${place.line}`);
      return [];
    });
}

function valueOf({ data }: FileRecord, key: string): unknown {
  return valuesAt(data, key)[0]?.value;
}
