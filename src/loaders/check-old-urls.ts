import type { ContentFinding } from './content-codes.ts';
import { oldPath } from '../base/old-path.ts';
import { redirectFile } from '../base/redirect-file.ts';
import { oldUrl } from '../schemas/old-url.ts';
import { keysAndValues } from './keys-and-values.ts';
import { recordPage } from './record-page.ts';
import { valuesAt } from './references.ts';
import { PathClaims } from './path-claims.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Finds former addresses that cannot be redirected, because the site uses the address today or another
 * former address needs the same file; and folders of former addresses in which the site has pages. Values that are not paths are reported by the check of records.
 */
export function checkOldUrls(records: readonly FileRecord[]): ContentFinding[] {
  const pages = records.map(recordPage).filter((page) => page !== undefined);
  const claims = new PathClaims<Claimant>(pages);
  return records
    .toSorted((a, b) => Number(a.collection === 'oldAddresses') - Number(b.collection === 'oldAddresses'))
    .flatMap((record) =>
      pathsOf(record).flatMap(({ path, value }): ContentFinding[] => {
        const isFolder = record.collection === 'oldAddresses' && isPrefix(value);
        const { data: url } = oldUrl.safeParse(isFolder ? value.slice(0, -1) : value);
        if (url === undefined) return [];
        const line = record.lineOf(path);
        const wrong = isFolder
          ? claims.hasFolder(oldPath(url)) && 'a folder in which the site has nothing'
          : expected(claims.claim(redirectFile(url), { record, line, url }), record);
        const found = `the old address “${String(value)}”`;
        return wrong ? [{ code: 'address-claimed-twice', file: record.file, line, found, expected: wrong }] : [];
      }),
    );
}

/** Former paths in a record. Those with a query need no file. */
function pathsOf({ collection, data }: FileRecord): { path: PropertyKey[]; value: unknown }[] {
  if (collection === 'articles') return valuesAt(data, 'oldUrls.*');
  if (collection !== 'oldAddresses') return [];
  return Object.keys(keysAndValues(data))
    .filter((key) => !key.includes('?'))
    .map((key) => ({ path: [key], value: key }));
}

/** Whether a key is that of every address below a folder; `/*` itself is reported by the check of keys. */
function isPrefix(value: unknown): value is string {
  return typeof value === 'string' && value.endsWith('/*') && value !== '/*';
}

interface Claimant {
  record: FileRecord;
  line: number;
  url: string;
}

function expected(before: Claimant | 'site' | undefined, record: FileRecord): string | undefined {
  if (before === undefined) return undefined;
  if (before === 'site') return 'an address that no page of the site has';
  const place = `${before.record.file}:${before.line}`;
  return before.record === record
    ? `each address once: ${place} has “${before.url}”, which is the same file`
    : `each address in one record: ${place} has “${before.url}”, which is the same file`;
}
