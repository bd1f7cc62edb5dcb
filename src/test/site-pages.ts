/** The articles of `fixtures/rivers` that the tests read. */
export const articles = {
  /** With 37 notes, 651 to 687. */
  numberedFrom651: 'articles/ferries-in-2021/',
  /** With 30 notes, 1 to 30. */
  numberedFrom1: 'articles/the-low-water-report/',
  withRepeats: 'articles/ferries-in-2020/',
  withoutNotes: 'articles/a-bridge-too-narrow/',
} as const;

/** One page of each type, with its type. Paths are relative to the site's front page. */
export const sitePages: [type: string, path: string][] = [
  ['the front page', ''],
  ['the index of articles', 'articles/'],
  ['an article with notes', articles.numberedFrom1],
  ['an article without notes', articles.withoutNotes],
  ['the index of countries', 'countries/'],
  ['a country', 'countries/norway/'],
  ['the index of groups', 'groups/'],
  ['a group', 'groups/lower-reach-boatmens-union/'],
  ['the index of people', 'people/'],
  ['a person', 'people/oskar-landquist/'],
  ['the picture of relations', 'relations/'],
  ['the index of topics', 'tags/'],
  ['a topic', 'tags/ferries/'],
  ['the index of sources', 'sources/'],
  ['an outlet', 'sources/river-courier/'],
  ['the timeline', 'timeline/'],
  ['the events by date', 'timeline/events/'],
  ['search before a query', 'search/'],
  ['the page about the archive', 'about/'],
  ['the page about its data', 'about/data/'],
  ['the page for a wrong address', '404.html'],
];
