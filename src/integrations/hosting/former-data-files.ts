/**
 * Former addresses of data files, and the pages or files that have their contents now. A host that reads `_redirects`
 * puts the part of the address for `:id`.
 */
const FORMER: readonly [address: string, now: string][] = [
  ['/data/mentions.json', '/about/data/'],
  ['/data/notes.json', '/about/data/'],
  ['/data/sources.json', '/about/data/'],
  ['/data/sources.ris', '/about/data/'],
  ['/data/sources.bib', '/about/data/'],
  // Those with patterns are last.
  ['/articles/:id/cite.json', '/about/data/#citations'],
  ['/articles/:id/sources.json', '/about/data/#citations'],
];

/** The lines of `_redirects` for former data files. @param href adds the base path */
export function formerDataFiles(href: (path: string) => string): string[] {
  return FORMER.map(([address, now]) => `${href(address)} ${href(now)} 301`);
}
