/** The articles that the tests read. */
export const articles = {
  /** With 37 notes, 651 to 687. */
  numberedFrom651: 'articles/central-asia-in-2021/',
  /** With 63 notes, 1 to 63. */
  numberedFrom1: 'articles/beijing-binds/',
  withRepeats: 'articles/central-asia-in-2022/',
  withoutNotes: 'articles/chinas-complicated-relationship-with-central-asia/',
} as const;

/** One page of each type, by what it is. Paths are relative to the site's front page. */
export const sitePages: [type: string, path: string][] = [
  ['the front page', ''],
  ['the index of articles', 'articles/'],
  ['an article with notes', articles.numberedFrom1],
  ['an article without notes', articles.withoutNotes],
  ['the index of countries', 'countries/'],
  ['a country', 'countries/kazakhstan/'],
  ['the index of groups', 'groups/'],
  ['a group', 'groups/katibat-al-tawhid-wal-jihad/'],
  ['the index of people', 'people/'],
  ['a person', 'people/farrukh-fayzimatov/'],
  ['the picture of relations', 'relations/'],
  ['the index of topics', 'tags/'],
  ['a topic', 'tags/terrorism/'],
  ['the index of sources', 'sources/'],
  ['an outlet', 'sources/reuters/'],
  ['the timeline', 'timeline/'],
  ['search before a query', 'search/'],
  ['the page about the archive', 'about/'],
  ['the page about its data', 'about/data/'],
  ['the page for a wrong address', '404.html'],
];
