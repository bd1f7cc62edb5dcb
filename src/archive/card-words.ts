import type { DataContext } from './data-files/context.ts';

/** The words of a card: the picture that a link to a page shows where it is shared. */
export interface CardWords {
  /** The name of the archive, or its address; undefined where it has none. */
  archive?: string | undefined;
  title: string;
  /** The language of the title. */
  language: string;
  /** What it is. @example "Report" */
  kind?: string | undefined;
  /** The authors in one text, or a sentence. */
  below?: string | undefined;
  /** The language of the other words. */
  siteLanguage: string;
}

/** The size that platforms ask for. @see https://ogp.me/ */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/**
 * The address of the archive, as people write it: "archive.example/rivers". Undefined for one on this machine, which no
 * reader can open.
 */
export function addressOnCard({ site, urls }: DataContext): string | undefined {
  return site.hostname === 'localhost' ? undefined : site.host + urls.href('/').replace(/\/$/, '');
}
