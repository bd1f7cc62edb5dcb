import { articleFileFormat, citeFormats } from './cite/cite-files.ts';

/** The media type of a linkset. */
export const LINKSET = 'application/linkset+json';

/** A `<link>` for programs. */
export interface TypedLink {
  rel: string;
  href: string;
  type?: string | undefined;
}

export interface LandingPage {
  /** The permanent address of the page. */
  address: string;
  /** The addresses of its authors: of an ORCID iD, or of their pages. */
  authors: readonly string[];
  licence: string | undefined;
  /** The address of its type. @example "https://schema.org/Report" */
  type: string;
  /** The files that the page offers, with their media types. */
  files: readonly { address: string; type: string | undefined }[];
  /** The page of the series that it belongs to. */
  series: string | undefined;
  /** The address of the file that cites it. */
  citation: string;
  /** The address of the file with the typed links of all articles. */
  linkset: string;
}

/**
 * The typed links of an article's page, by which programs find its address, citation, authors, licence and files.
 *
 * @see FAIR Signposting: https://signposting.org/FAIR/
 */
export function typedLinks(page: LandingPage): TypedLink[] {
  const { address, authors, licence, type, files, series, citation, linkset } = page;
  return [
    { rel: 'cite-as', href: address },
    { rel: 'alternate describedby', href: citation, type: citeFormats[articleFileFormat].type },
    ...authors.map((href) => ({ rel: 'author', href })),
    ...(licence === undefined ? [] : [{ rel: 'license', href: licence }]),
    { rel: 'type', href: type },
    ...files.map((file) => ({ rel: 'item', href: file.address, type: file.type })),
    ...(series === undefined ? [] : [{ rel: 'collection', href: series }]),
    { rel: 'linkset', href: linkset, type: LINKSET },
  ];
}
