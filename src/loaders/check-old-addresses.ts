import { oldAddress } from '../schemas/old-addresses.ts';
import type { Link } from '../markdown/links-in.ts';
import type { ContentFinding } from './content-codes.ts';
import type { FileRecord } from './file-record.ts';
import { keysAndValues } from './keys-and-values.ts';
import type { LinkTargets } from './link-targets.ts';

/** Finds keys of `old-addresses.yaml` that are no addresses. */
export function checkOldAddresses({ collection, data, file, lineOf }: FileRecord): ContentFinding[] {
  if (collection !== 'oldAddresses') return [];
  return Object.keys(keysAndValues(data)).flatMap((key): ContentFinding[] => {
    const { error } = oldAddress.safeParse(key);
    const [message = ''] = error?.issues.map((issue) => issue.message) ?? [];
    if (message === '') return [];
    const expected = message.replace(/^.*?\bexpected /, '');
    return [{ code: 'value-invalid', file, line: lineOf([key]), found: `the old address “${key}”`, expected }];
  });
}

/** The targets of old addresses, for the check of links. One may be a draft: builds leave its old addresses out, too. */
export function targetsOfOldAddresses({ collection, data, lineOf }: FileRecord, { drafts }: LinkTargets): Link[] {
  if (collection !== 'oldAddresses') return [];
  return Object.entries(keysAndValues(data)).flatMap(([key, url]) =>
    typeof url === 'string' && !drafts.has(url.replace(/#.*$/s, '')) ? [{ url, line: lineOf([key]) }] : [],
  );
}
