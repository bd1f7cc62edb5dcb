/** The components that an owner can replace: parts of the frame of every page, of lists and of an article's page. */
export const SLOTS = [
  'Head',
  'SiteHeader',
  'SiteFooter',
  'SearchBox',
  'PageHeader',
  'ArticleEntry',
  'ArticleHeader',
  'ArticleText',
  'TableOfContents',
  'NotesList',
  'Cite',
] as const;

export type Slot = (typeof SLOTS)[number];
