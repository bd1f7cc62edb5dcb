/** The words of a card: the picture that a link to a page shows where it is shared. */
export interface CardWords {
  /** The name of the archive, or its address. */
  archive: string;
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
