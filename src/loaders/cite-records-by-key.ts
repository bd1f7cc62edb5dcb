import { citeByKey, mayCiteByKey } from '../archive/cite/keys/cite-by-key.ts';
import { type SourceRecord, sourceSchema } from '../schemas/source.ts';
import type { ContentFinding } from './content-codes.ts';
import type { FileRecord } from './file-record.ts';
import { valuesAt } from './references.ts';

/**
 * Writes the citations by key in the notes of articles, and reports keys that no source has.
 *
 * @param unread files that could not be read: where the sources are among them, no key is reported
 */
export function citeRecordsByKey(
  records: readonly FileRecord[],
  unread: readonly string[],
): { records: FileRecord[]; faults: ContentFinding[] } {
  const isCiting = ({ collection, body }: FileRecord) => collection === 'articles' && mayCiteByKey(body);
  if (!records.some(isCiting)) return { records: [...records], faults: [] };
  const library = libraryOf(records);
  const site = records.find(({ collection }) => collection === 'site');
  const language = languageOf(site) ?? 'en';
  const faults: ContentFinding[] = [];
  const cited = records.map((record): FileRecord => {
    if (!isCiting(record)) return record;
    const { markdown, unknown } = citeByKey(record.body, library, languageOf(record) ?? language);
    if (!unread.includes('sources.yaml')) faults.push(...unknown.map((one) => unknownSource(record, one)));
    return { ...record, body: markdown };
  });
  return { records: cited, faults };
}

function libraryOf(records: readonly FileRecord[]): Map<string, SourceRecord> {
  return new Map(
    records.flatMap(({ collection, id, data }) => {
      const source = collection === 'sources' ? sourceSchema.safeParse(data).data : undefined;
      return source ? [[id, source] as const] : [];
    }),
  );
}

function languageOf(record: FileRecord | undefined): string | undefined {
  const [language] = record ? valuesAt(record.data, 'language') : [];
  return typeof language?.value === 'string' ? language.value : undefined;
}

function unknownSource(
  { file, bodyLine }: FileRecord,
  { key, line, proposal }: ReturnType<typeof citeByKey>['unknown'][number],
): ContentFinding {
  return {
    code: 'source-unknown',
    file,
    line: line + bodyLine - 1,
    found: `the citation “@${key}”`,
    expected: 'the key of a source in sources.yaml',
    ...(proposal !== undefined && { proposal }),
  };
}
