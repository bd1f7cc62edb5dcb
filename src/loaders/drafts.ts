import { isDraft } from '../base/drafts.ts';
import type { FileRecord } from './file-record.ts';
import { valuesAt } from './references.ts';

/** Whether a record is an article or a page that is left out of builds. */
export function isDraftRecord({ collection, data }: Pick<FileRecord, 'collection' | 'data'>): boolean {
  if (collection !== 'articles' && collection !== 'pages') return false;
  return typeof data === 'object' && data !== null && isDraft(data);
}

/**
 * The records of a build: without drafts, and without the statements of other records for which a draft is the
 * evidence.
 */
export function withoutDrafts<Item extends FileRecord>(records: readonly Item[]): Item[] {
  const drafts = records.filter(isDraftRecord);
  if (drafts.length === 0) return [...records];
  const ids = new Set(drafts.filter(({ collection }) => collection === 'articles').map(({ id }) => id));
  const left = new Set(drafts);
  return records.filter((record) => !left.has(record)).map((record) => withoutEvidenceIn(ids, record));
}

/** The lists of statements, each with the article that says so. */
const STATEMENTS = ['relations', 'affiliations'] as const;

function withoutEvidenceIn<Item extends FileRecord>(drafts: ReadonlySet<string>, record: Item): Item {
  const shown = STATEMENTS.flatMap((list): [string, unknown[]][] => {
    const statements = valuesAt(record.data, `${list}.*`).map(({ value }) => value);
    const kept = statements.filter((statement) =>
      valuesAt(statement, 'article').every(({ value }) => !drafts.has(String(value))),
    );
    return kept.length === statements.length ? [] : [[list, kept]];
  });
  return shown.length === 0 ? record : { ...record, data: { ...Object(record.data), ...Object.fromEntries(shown) } };
}
