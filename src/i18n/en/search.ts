/** Texts of the search box, the search page and its results. */
export const search = {
  search: {
    title: 'Search',
    description: 'Search the archive by name or by text.',
    label: 'Search the archive',
    placeholder: 'Names or words',
    /** In an archive without names. */
    placeholderForWords: 'Words in the texts',
    button: 'Search',
    noScript: 'Search needs JavaScript, which is turned off in your browser.',
    browse: 'You can still browse the lists: {lists}.',
    choices: 'Sort and filter',
    choicesLabel: 'Sort and filter the results',
    hint: 'Search for a country, a group, a person or a place by any of its names or spellings, or for words in the text. Put phrases in quotation marks. Two names together find where both are mentioned; “note 12” finds that note.',
    /** In an archive that has only some of these kinds of names. */
    hintForNames:
      'Search for a name in any of its spellings, or for words in the text. Put phrases in quotation marks. Two names together find where both are mentioned; “note 12” finds that note.',
    /** In an archive without names. */
    hintForWords: 'Search for words in titles and texts. Put phrases in quotation marks; “note 12” finds that note.',
    keys: 'On any page, press {slash} to search. Use the arrow keys to move through the results and {escape} to return to the search box.',
    results: 'Results',
    more: 'Show more',
    /** What a search found, for reference managers. */
    export: 'Export',
    exportArticles: 'The articles found: {files}',
    exportSources: 'The sources cited in the passages found: {files}',
    nothingToExport: 'None of the passages found cites a source.',
  },
  /** In the browser. */
  results: {
    failed: 'Search could not be loaded. Try again, or browse the lists above.',
    notBuilt: 'Text search needs a build. Run “npm run build”, then reload this page.',
    updated: 'The archive has been updated. Reload this page to search it.',
    none: 'No results for {query}.',
    found: { one: '{count} result for {query}.', other: '{count} results for {query}.' },
    corrected: {
      one: 'No results for {typed}. Showing {count} result for {meant}.',
      other: 'No results for {typed}. Showing {count} results for {meant}.',
    },
    missing: 'Not found: {words}.',
    apart: 'No page has all of these words.',
    /** Words of the query that an article lacks. */
    lacking: 'Not in this article: {words}.',
    left: { one: '{count} less relevant page is not shown.', other: '{count} less relevant pages are not shown.' },
    quoted: '“{text}”',
    nearest: 'Did you mean {names}?',
    morePlaces: { one: '{count} more match', other: '{count} more matches' },
    inText: 'In the text: {sentence}',
    /** Words before the number of a note in a query, with commas between them. */
    noteNames: 'note, footnote, endnote',
    /** In the hit of a note: its article. */
    ofArticle: '{title}. {origin}',
    country: 'Country',
    group: 'Group',
    tag: 'Topic',
    language: 'Language',
    publication: 'Publication',
    outlet: 'Outlet',
    /** The facets, and values of some. */
    kind: 'Kind',
    author: 'Author',
    notes: 'Notes',
    withNotes: 'With notes',
    withoutNotes: 'Without notes',
    source: 'Outlet of sources',
    sourceYear: 'Year of sources',
    loading: 'Loading …',
    /** If no result is left: how many the filters hide, and a button. */
    filtered: { one: 'The filters hide {count} result.', other: 'The filters hide {count} results.' },
    clear: 'Remove the filters',
    /** If nothing was found: words of the texts and names to go on with. */
    similar: 'Similar words in the texts: {words}',
    often: 'Most mentioned here: {names}',
    /** Of the hit for a name: the name by which it was found, and how often it is mentioned. */
    matches: 'matches “{name}”',
    mentioned: { one: '{count} mention', other: '{count} mentions' },
    countryIn: 'Country, {region}',
    placeIn: 'Place in {country}',
    selected: '{facet} ({count} selected)',
    sort: 'Sort by',
    relevance: 'Most relevant',
    newest: 'Newest first',
    oldest: 'Oldest first',
    years: 'Years',
    from: 'From',
    to: 'To',
    first: 'earliest',
    last: 'latest',
    year: '{year} ({count})',
  },
  /** In the browser: the bar that finds names and words in an article or in the passages of a page. */
  find: {
    open: 'Find in the text',
    previous: 'Previous',
    next: 'Next',
    close: 'Close',
    none: 'Not found',
    position: '{number} of {count}',
    /** How the texts write what the query names. */
    names: 'Found as: {names}',
    places: { one: '{count} place', other: '{count} places' },
  },
} as const;
