import { articleFileFormat, citeFormats } from '../../archive/cite/cite-files.ts';
import { LINKSET_FILE, type Linkset } from '../../archive/linkset.ts';
import { LINKSET } from '../../archive/signposting.ts';

/**
 * The most rules of a `_headers` file on Cloudflare Pages:
 * https://developers.cloudflare.com/pages/configuration/headers/
 */
const MOST_RULES = 100;

/** Rules that other parts of a build may add. */
const RESERVED = 5;

/**
 * Rules of `_headers` with the typed links of articles as HTTP headers (RFC 8288), each link a line of its own, because
 * hosts limit the length of lines. Each article has a rule, as long as hosts take that many; in a larger archive, one
 * rule leads from all articles to their citation files and to the linkset, in addresses relative to the page.
 *
 * @param href adds the base path
 * @param others how many rules the file has without these
 */
export function linkHeaders({ linkset }: Linkset, href: (path: string) => string, others: number): string {
  const file = href(`/data/${LINKSET_FILE}`);
  const toLinkset = link(file, 'linkset', LINKSET);
  const article = href('/articles/:slug/');
  const citation = `cite.${articleFileFormat}`;
  const shared = [
    rule(file, [`Content-Type: ${LINKSET}`]),
    rule(`${article}${citation}`, [link('./', 'describes', 'text/html')]),
  ];
  const pages = linkset.filter((context) => 'cite-as' in context);
  if (others + shared.length + pages.length + RESERVED <= MOST_RULES) {
    const own = pages.map(({ anchor, ...relations }) => {
      const links = Object.entries(relations).flatMap(([rel, targets]) =>
        typeof targets === 'string' ? [] : targets.map((target) => link(target.href, rel, target.type)),
      );
      return rule(new URL(anchor).pathname, [...links, toLinkset]);
    });
    return [...shared, ...own].join('\n');
  }
  const toCitation = link(citation, 'alternate describedby', citeFormats[articleFileFormat].type);
  return [...shared, rule(article, [toCitation, toLinkset])].join('\n');
}

function rule(pattern: string, headers: readonly string[]): string {
  return [pattern, ...headers.map((header) => `  ${header}`), ''].join('\n');
}

function link(address: string, rel: string, type: string | undefined): string {
  return `Link: <${address}>; rel="${rel}"${type === undefined ? '' : `; type="${type}"`}`;
}
