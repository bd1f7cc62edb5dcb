import type { TypedLink } from './signposting.ts';

/** The name of the file among the data files. */
export const LINKSET_FILE = 'linkset.json';

/** The typed links of pages, as a program reads them from a file. @see https://www.rfc-editor.org/rfc/rfc9264#section-4.2 */
export interface Linkset {
  linkset: LinkContext[];
}

/** The links of a page or file, by their relation. */
export interface LinkContext {
  /** Its address. */
  anchor: string;
  [relation: string]: string | { href: string; type?: string | undefined }[];
}

/** The page of an article, with its typed links. */
export interface LinkedPage {
  address: string;
  links: readonly TypedLink[];
}

/**
 * The links from each page, and those that lead back from its files: a citation describes the page, and a file that the
 * page offers belongs to it.
 *
 * @see FAIR Signposting, level 2: https://signposting.org/FAIR/#level2
 */
export function linksetOf(pages: readonly LinkedPage[]): Linkset {
  const contexts = new Map<string, LinkContext>();
  const add = (anchor: string, rel: string, { href, type }: Omit<TypedLink, 'rel'>) => {
    const context = contexts.get(anchor) ?? { anchor };
    contexts.set(anchor, context);
    for (const relation of rel.split(' ')) {
      const known = context[relation];
      context[relation] = [...(Array.isArray(known) ? known : []), { href, ...(type !== undefined && { type }) }];
    }
  };
  for (const { address, links } of pages) {
    const page = { href: address, type: 'text/html' };
    for (const link of links) {
      if (link.rel !== 'linkset') add(address, link.rel, link);
      const back = BACK.find(([rel]) => link.rel.split(' ').includes(rel))?.[1];
      if (back !== undefined) add(link.href, back, page);
    }
  }
  return { linkset: [...contexts.values()] };
}

const BACK: readonly (readonly [rel: string, back: string])[] = [
  ['describedby', 'describes'],
  ['item', 'collection'],
];
