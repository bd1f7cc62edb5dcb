import type { ContentFinding } from './content-codes.ts';
import { redirectFile } from '../base/redirect-file.ts';
import { oldUrl } from '../schemas/old-url.ts';
import { recordPage } from './record-page.ts';
import { valuesAt } from './references.ts';
import { PathClaims } from './path-claims.ts';
import type { FileRecord } from './file-record.ts';

/**
 * Finds former addresses of articles that cannot be redirected, because the site uses the address today or another
 * former address needs the same file. Values that are not paths are reported by the check of records.
 */
export function checkOldUrls(records: readonly FileRecord[]): ContentFinding[] {
  const pages = records.map(recordPage).filter((page) => page !== undefined);
  const claims = new PathClaims<Claimant>(pages);
  return records
    .filter(({ collection }) => collection === 'articles')
    .flatMap((record) =>
      valuesAt(record.data, 'oldUrls.*').flatMap(({ path, value }) => {
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
