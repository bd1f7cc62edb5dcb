import type { Host } from '../../base/hosts.ts';
import { FORMER_FILES } from '../../archive/moves/former-files.ts';
import type { Rule } from './rule.ts';

/**
 * The contents of `_redirects`, in the syntax that the hosts share: https://developers.cloudflare.com/pages/configuration/redirects/.
 * Rules for one path come first, then those with patterns: Cloudflare Pages counts every rule after the first pattern
 * as one, and takes only 100.
 *
 * Netlify serves a page before it follows a rule for its path, unless the rule ends in `!`, which no other host takes;
 * and only Netlify has rules for queries: https://docs.netlify.com/manage/routing/redirects/redirect-options/. It decodes
 * the query of a request (a plus as a space), and compares it with the rule as that is written. So no rule can have a
 * space or an equals sign; the script of the front page leads on from these.
 */
export function redirectsFile(rules: readonly Rule[], href: (path: string) => string, host: Host | undefined): string {
  const isNetlify = host === 'netlify';
  const status = isNetlify ? '301!' : '301';
  const line = ({ path, isFolder, query, to }: Rule) => {
    const from = encodeURI(path) + (isFolder ? '*' : '');
    return [from, ...(query ? [`${query[0]}=${query[1]}`] : []), to, status].join(' ');
  };
  const taken = rules.filter(({ query }) => query === undefined || (isNetlify && COMPARABLE.test(query[1])));
  const lines = [
    ...taken.filter(({ isFolder }) => !isFolder).map(line),
    ...taken.filter(({ isFolder }) => isFolder).map(line),
    ...FORMER_FILES.map(([address, now]) => `${href(address)} ${href(now)} 301`),
  ];
  return lines.map((text) => `${text}\n`).join('');
}

/** Values that a rule can have as they are after decoding. */
const COMPARABLE = /^[^\s=+%#]+$/;
