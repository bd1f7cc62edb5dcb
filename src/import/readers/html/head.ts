import { readLinkedData } from './linked-data.ts';
import { attributesIn, metaOf, savedFrom, textOf, type Page } from './page.ts';

/** What a page says of itself and of its article outside of the text: in its head, and in JSON-LD. */
export interface Head {
  /** The name of the site. */
  site?: string;
  /** As a BCP 47 tag. */
  language?: string;
  /** Addresses of the page, the surest first. */
  addresses: string[];
  /** Titles, likewise. */
  titles: string[];
  /** What the browser shows above the page, without the name of the site. */
  windowTitle?: string;
  /** When it was published, in any notation. */
  dates: string[];
  authors: string[];
  sections: string[];
  tags: string[];
}

/** Reads what a page says of itself. */
export function readHead(page: Page): Head {
  const linked = readLinkedData(page);
  const site = metaOf(page, 'og:site_name')[0] ?? linked.publisher;
  const [language] = attributesIn('html', 'lang', page.tree);
  const title = textOf('title', page.tree);
  return {
    ...(site !== undefined && { site }),
    ...(language !== undefined && { language }),
    addresses: defined(
      ...attributesIn('link[rel~="canonical"]', 'href', page.tree),
      ...metaOf(page, 'og:url'),
      savedFrom(page),
    ),
    ...(title !== undefined && { windowTitle: withoutSite(title, site) }),
    titles: defined(
      linked.headline,
      ...metaOf(page, 'og:title'),
      textOf('h1', page.tree),
      title && withoutSite(title, site),
    ),
    dates: defined(...metaOf(page, ...dateNames), linked.datePublished),
    authors: defined(...linked.authors, ...metaOf(page, 'author', 'article:author', 'citation_author')),
    sections: metaOf(page, 'article:section'),
    tags: metaOf(page, 'article:tag'),
  };
}

const dateNames = [
  'article:published_time',
  'datePublished',
  'citation_publication_date',
  'dc.date',
  'DC.date',
  'date',
];

/** A page's title without the name of its site. @example `Ropes` of `Ropes – Harbour Notes` */
function withoutSite(title: string, site: string | undefined): string {
  if (site === undefined || !title.endsWith(site)) return title;
  return title.slice(0, -site.length).replace(/[\s|–—»·:-]+$/u, '') || title;
}

function defined(...values: (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined);
}
