/**
 * Former addresses of data files, and the pages or files that have their contents now. `:id` is one part of a path, the
 * same on both sides. Those with patterns are last.
 */
export const FORMER_FILES: readonly (readonly [address: string, now: string])[] = [
  ['/data/mentions.json', '/about/data/'],
  ['/data/notes.json', '/about/data/'],
  ['/data/sources.json', '/about/data/'],
  ['/data/sources.ris', '/about/data/'],
  ['/data/sources.bib', '/about/data/'],
  ['/articles/:id/cite.bib', '/articles/:id/'],
  ['/articles/:id/cite.json', '/about/data/#citations'],
  ['/articles/:id/sources.json', '/about/data/#citations'],
  ['/articles/:id/sources.ris', '/articles/:id/#notes'],
  ['/articles/:id/sources.bib', '/articles/:id/#notes'],
  ...['countries', 'groups', 'people', 'tags'].map((folder) => {
    return [`/${folder}/:id/sources.ris`, `/${folder}/:id/`] as const;
  }),
  ...['ris', 'bib', 'json'].map((ending) => [`/sources/:id/cite.${ending}`, '/sources/:id/'] as const),
];

/** Where a former address of a data file leads now; undefined for every other path. */
export function formerFile(path: string): string | undefined {
  for (const [address, now] of FORMER_FILES) {
    const [before = '', after] = address.split(':id', 2);
    if (after === undefined) {
      if (path === address) return now;
      continue;
    }
    const id = path.slice(before.length, -after.length);
    if (path === `${before}${id}${after}` && id !== '' && !id.includes('/')) return now.replace(':id', () => id);
  }
  return undefined;
}
