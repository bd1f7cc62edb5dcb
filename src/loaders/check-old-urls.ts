import type { ContentFinding } from './content-codes.ts';
import { redirectFile } from '../base/redirect-file.ts';
import { oldUrl } from '../schemas/old-url.ts';
import { keysAndValues } from './keys-and-values.ts';
import { recordPage } from './record-page.ts';
import { valuesAt } from './references.ts';
import { PathClaims } from './path-claims.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Finds former addresses that cannot be redirected, because the site uses the address today or another
 * former address needs the same file. Values that are not paths are reported by the check of records.
 */
export function checkOldUrls(records: readonly FileRecord[]): ContentFinding[] {
  const pages = records.map(recordPage).filter((page) => page !== undefined);
  const claims = new PathClaims<Claimant>(pages);
  return records
    .toSorted((a, b) => Number(a.collection === 'oldAddresses') - Number(b.collection === 'oldAddresses'))
    .flatMap((record) =>
      pathsOf(record).flatMap(({ path, value }) => {
        const { data: url } = oldUrl.safeParse(value);
        if (url === undefined) return [];
        const line = record.lineOf(path);
        const before = claims.claim(redirectFile(url), { record, line, url });
        if (before === undefined) return [];
        const found = `the old address “${url}”`;
        return [{ code: 'address-claimed-twice', file: record.file, line, found, expected: expected(before, record) }];
      }),
    );
}

/** Former paths in a record. Those with a query, and those of all addresses below a folder, need no file. */
function pathsOf({ collection, data }: FileRecord): { path: PropertyKey[]; value: unknown }[] {
  if (collection === 'articles') return valuesAt(data, 'oldUrls.*');
  if (collection !== 'oldAddresses') return [];
  return Object.keys(keysAndValues(data))
    .filter((key) => !key.includes('?') && !key.endsWith('/*'))
    .map((key) => ({ path: [key], value: key }));
}

interface Claimant {
  record: FileRecord;
  line: number;
  url: string;
}

function expected(before: Claimant | 'site', record: FileRecord): string {
  if (before === 'site') return 'an address that no page of the site has';
  const place = `${before.record.file}:${before.line}`;
  return before.record === record
    ? `each address once: ${place} has “${before.url}”, which is the same file`
    : `each address in one record: ${place} has “${before.url}”, which is the same file`;
}
