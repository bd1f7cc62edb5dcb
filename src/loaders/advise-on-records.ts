import { diagnosticsOf } from '../base/diagnostic.ts';
import { isPlaceholder } from '../i18n/placeholders.ts';
import { contentCodes, type ContentDiagnostic, type ContentFinding } from './content-codes.ts';
import { emptySections } from './empty-sections.ts';
import { readCollection, readContent } from './read-content.ts';
import { valuesAt } from './references.ts';
import type { FileRecord } from './file-record.ts';

/** Lists what an owner may want to add to the records: text in place of placeholders, and missing authors. */
export async function adviseOnRecords(folder: string): Promise<ContentDiagnostic[]> {
  const { records } = await readContent(folder);
  const empty = emptySections(records);
  const findings = records.flatMap((record) => {
    if (record.collection === 'site') return onSite(record, empty);
    return record.collection === 'articles' ? onArticle(record) : [];
  });
  return diagnosticsOf(findings, contentCodes);
}

/**
 * Lists what an owner wants to know of `site.yaml` after each build.
 *
 * @param empty the addresses of the sections that the site leaves out
 */
export async function adviseOnSite(folder: string, empty: ReadonlySet<string>): Promise<ContentDiagnostic[]> {
  const site = await readCollection(folder, 'site');
  return diagnosticsOf(
    site.flatMap((record) => onSite(record, empty)),
    contentCodes,
  );
}

function onSite(record: FileRecord, empty: ReadonlySet<string>): ContentFinding[] {
  return [...placeholdersIn(record), ...emptyLinksIn(record, empty)];
}

function placeholdersIn(record: FileRecord): ContentFinding[] {
  return ['title', 'description', 'front.heading', 'front.introduction'].flatMap((key) =>
    valuesAt(record.data, key)
      .filter(({ value }) => isPlaceholder(value))
      .map(({ path }) => ({
        code: 'placeholder-left',
        file: record.file,
        line: record.lineOf(path),
        found: `the “${key}” that a new archive begins with`,
        expected: 'give your own',
      })),
  );
}

function emptyLinksIn({ file, data, lineOf }: FileRecord, empty: ReadonlySet<string>): ContentFinding[] {
  return valuesAt(data, 'navigation.*.path').flatMap(({ path, value }): ContentFinding[] => {
    if (typeof value !== 'string' || !empty.has(value)) return [];
    const expected = 'take it out, or add what it would list; until then the site leaves it out';
    return [
      {
        code: 'section-empty',
        file,
        line: lineOf(path),
        found: `a link to ${value}, for which the archive has nothing`,
        expected,
      },
    ];
  });
}

function onArticle({ file, data, lineOf }: FileRecord): ContentFinding[] {
  if (valuesAt(data, 'authors.*').length > 0) return [];
  const expected = 'give the author under authors, if you know who it is; until then the site shows none';
  return [{ code: 'author-missing', file, line: lineOf(['authors']), found: 'no author', expected }];
}
