import { diagnosticsOf } from '../base/diagnostic.ts';
import { contentCodes, type ContentDiagnostic, type ContentFinding } from './content-codes.ts';
import { placeholders } from './placeholders.ts';
import { readCollection, readContent } from './read-content.ts';
import { valuesAt } from './references.ts';
import type { FileRecord } from './file-record.ts';

/** Lists what an owner may want to add to the records: text in place of placeholders, and missing authors. */
export async function adviseOnRecords(folder: string): Promise<ContentDiagnostic[]> {
  const { records } = await readContent(folder);
  const findings = records.flatMap((record) => {
    if (record.collection === 'site') return onSite(record);
    return record.collection === 'articles' ? onArticle(record) : [];
  });
  return diagnosticsOf(findings, contentCodes);
}

/** Lists the placeholders in the record of the site, which an owner wants to know of after each build. */
export async function adviseOnSite(folder: string): Promise<ContentDiagnostic[]> {
  return diagnosticsOf((await readCollection(folder, 'site')).flatMap(onSite), contentCodes);
}

function onSite(record: FileRecord): ContentFinding[] {
  const known: ReadonlySet<unknown> = new Set(Object.values(placeholders));
  return ['title', 'description', 'front.heading', 'front.introduction'].flatMap((key) =>
    valuesAt(record.data, key)
      .filter(({ value }) => known.has(value))
      .map(({ path }) => ({
        code: 'placeholder-left',
        file: record.file,
        line: record.lineOf(path),
        found: `the “${key}” that a new archive begins with`,
        expected: 'give your own',
      })),
  );
}

function onArticle({ file, data, lineOf }: FileRecord): ContentFinding[] {
  if (valuesAt(data, 'authors.*').length > 0) return [];
  const expected = 'give the author under authors, if you know who it is; until then the site shows none';
  return [{ code: 'author-missing', file, line: lineOf(['authors']), found: 'no author', expected }];
}
