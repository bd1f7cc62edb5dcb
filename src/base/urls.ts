/** Addresses within the site. Every link and asset uses them, so that the site works under any base path. */
export interface Urls {
  /** Puts the base path before a path within the site. */
  href: (path: string) => string;
  article: (slug: string, place?: string) => string;
  /** A file that cites an article. @param ending its format: `ris` or `bib` */
  citation: (slug: string, ending: string) => string;
  country: (id: string) => string;
  group: (id: string) => string;
  person: (id: string) => string;
  series: (id: string) => string;
  tag: (id: string) => string;
  outlet: (id: string) => string;
}

/** @param base the path that the site is published under, with or without a slash at its end. @example "/archive" */
export function urlsUnder(base: string): Urls {
  const prefix = base.replace(/\/$/, '');
  const href = (path: string) => (path.startsWith('/') ? prefix + path : path);
  return {
    href,
    article: (slug, place) => href(articlePath(slug)) + (place ? `#${place}` : ''),
    citation: (slug, ending) => href(`${articlePath(slug)}cite.${ending}`),
    country: (id) => href(`/countries/${id}/`),
    group: (id) => href(`/groups/${id}/`),
    person: (id) => href(`/people/${id}/`),
    series: (id) => href(`/series/${id}/`),
    tag: (id) => href(`/tags/${id}/`),
    outlet: (id) => href(`/sources/${id}/`),
  };
}

/** The path of an article's page within the site. */
export function articlePath(slug: string): string {
  return `/articles/${slug}/`;
}
