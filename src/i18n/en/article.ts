/** Texts of an article’s page: its head, text, notes and citations. */
export const article = {
  article: {
    /** Title of the page and of the entry in the feed. */
    titleWithOrigin: '{title} ({origin})',
    origin: '{publication}, {date}',
    by: 'By {authors}',
    publishedIn: 'Published in',
    publishedAt: 'Published at',
    abbreviation: '({abbreviation})',
    volume: 'vol. {volume}',
    issue: 'no. {issue}',
    pages: 'pp. {pages}',
    editedBy: 'edited by {editors}',
    original: 'Read the original',
    date: 'Date',
    /** Before the day on which it came into the archive, and that of its last change. */
    added: 'Added',
    updated: 'Updated',
    version: 'Version',
    /** A digest, among other facts in one line. */
    digestInShort: 'Digest',
    digest: 'A digest, retold by this archive.',
    digestWithNotes: 'A digest, retold by this archive, with all notes of the original under their original numbers.',
    quoteOriginal: 'To quote the author, use the original ({date}).',
    quoteOriginalIn: 'To quote the author, use the original in {publication} ({date}).',
    language: 'Language',
    /** Before the names of the languages of its translations. */
    alsoIn: 'Also in',
    length: 'Length',
    extent: '{words} · {minutes} min read',
    duration: '{minutes} min read',
    contents: 'Contents',
    about: 'About this article',
    countries: 'Countries',
    groups: 'Groups',
    topics: 'Topics',
    introduction: 'Original introduction',
    related: 'Related articles',
    permalink: '¶ Link to paragraph {number}',
  },
  /** Of articles and pages that are left out of the site, where its owners see them. */
  drafts: {
    mark: 'Draft',
    notice: 'Readers do not see this page: it is left out of the site.',
    /** Of an article whose date is still to come. */
    toCome: 'Readers do not see this page: it is left out of the site until its date, {date}.',
  },
  /** In texts, for screen readers. */
  text: {
    mark: 'Note {number}',
    about: 'About {name}',
    table: 'Table',
    tableWithColumns: 'Table: {columns}',
    /** Of tables with the same columns. */
    numberedTable: '{table} ({number})',
    /** The link from an image to its full view. */
    fullView: 'View at full size: {alt}',
    done: 'Done',
    toDo: 'To do',
    /** Of remarks of the archive in a text, which are written in English. */
    remark: '[archive:',
    damaged: 'damaged address',
    damagedLikely: 'damaged address; likely',
    remarkNote: 'note {number}',
  },
  /** Images, recordings and files of a text. */
  media: {
    /** In the full view of an image. */
    close: 'Close',
    actualSize: 'Actual size',
    /** The list of files that an article offers. */
    files: 'Files',
    /** Of a file: its type, such as PDF, and its size, such as 1.2 MB. */
    typeAndSize: '{type}, {size}',
    download: 'Download: {type}, {size}',
    /** Captions of a recording whose language is not known. */
    captions: 'Captions',
  },
  /** While reading an article. */
  reading: {
    /** The choice to have names explained again. */
    again: 'Explain names in every section',
    /** The button after a jump within the page. */
    back: 'Back to where you were',
    /** The button to the place of the last visit. */
    goOn: 'Continue where you stopped reading',
  },
  /** The list of keys, and its button. */
  keys: {
    /** As it is written on the key. */
    escape: 'Esc',
    title: 'Keyboard shortcuts',
    search: 'Search',
    next: 'Next note',
    previous: 'Previous note',
    copy: 'Copy a citation, in “Cite” or on the link of a paragraph',
    help: 'This list',
    close: 'Close what is open',
    /** The choice whether letters and signs alone are shortcuts. */
    use: 'Use single-key shortcuts',
    /** The button of the list. */
    done: 'Close',
  },
  notes: {
    title: 'Notes',
    /** Where the reader wants notes to be: the choices. */
    inMargin: 'In the margin',
    inPlace: 'In place',
    atEnd: 'At the end',
    filter: 'Show notes',
    addedByArchive: 'Added by the archive:',
    refersTo: 'refers to {note}: {source}',
    refersToPart: 'refers to {note} ({part}): {source}',
    alsoCited: 'also cited in {places}',
    here: 'note {number}',
    elsewhere: 'note {number} of “{title}” ({year})',
    yearsOfSources: '{first}–{last}',
    withLink: { one: '{count} with a link', other: '{count} with a link' },
    outlets: 'Outlets',
    languages: 'Languages',
    years: 'Years',
    lastWorked: 'last worked on {date}',
    notFound: 'not found on {date}',
    notFoundSince: 'not found on {date}, last worked on {worked}',
    notOpened: 'could not be opened on {date}',
    notOpenedSince: 'could not be opened on {date}, last worked on {worked}',
    archivedCopy: 'archived copy from {date}',
    /** What was found at an address, by the name of its host. */
    history: '{host}: {history}',
    historyAndCopy: '{host}: {history}; {copy}',
    damaged: '[archive: damaged address]',
    damagedLikely: '[archive: damaged address; likely {address}]',
  },
  /** The place of a mark, for the back link from its note. */
  marks: {
    note: 'note {number}',
    heading: 'the heading before paragraph {number}',
    paragraph: 'paragraph {number}',
    tableHead: 'the table in paragraph {number}, first row',
    tableRow: 'the table in paragraph {number}, row {row}',
    /** The last words before it. */
    after: '“{text}”',
    placeAfter: '{place}, “{text}”',
    placeBefore: '{place}, before “{text}”',
    inPlace: '{place}: {text}',
    /** The back link itself. */
    back: '↩ {place}',
  },
  /** In the browser. */
  notePreview: {
    note: 'Note {number}',
    toList: 'Go to note {number} in the list',
    back: '← Back to note {number}',
    close: 'Close',
    /** In the margin: the button of a long note, and the number, which leads to its mark. */
    more: 'More',
    less: 'Less',
    toText: 'Note {number}: back to the text',
  },
  cite: {
    title: 'Cite',
    download: 'Download',
    /** The link to the page about the data. */
    otherFormats: 'Other formats',
    allSources: 'Sources of the whole archive',
    /** The sources of a page: how many, and files with them. */
    exportSources: 'Export ({sources}): {files}',
    /** The same of a topic. */
    exportTopic: 'Export the sources of all its articles ({sources}): {files}',
    exportFailed: 'The export could not be loaded. Try again.',
    /** In exports: where a source is cited, and what else the archive knows of it. */
    citedAt: 'Cited in note {number} of “{title}” ({date}), {address}',
    titleInNotes: 'Title as translated in the notes: “{title}”',
    addressAsPrinted: 'Address corrected by the archive; as printed: {address}',
    inText: 'In the text: {citation}',
    noteName: '{style} note',
    referenceName: '{style} reference',
    inTextName: '{style} in-text citation',
    hint: 'To cite a paragraph, click the ¶ at its end. Press {key} to copy the citation while the focus is here or on a ¶. When you copy text that has note marks, its notes, which become footnotes in a word processor, and the citation are copied too; copy again to get the text alone.',
    /** In citations: where a digest or a copy of the original is, as a sentence and at the end of a note. */
    digest: { sentence: 'Digest in {archive}, {address}', inNote: 'digest in {archive}, {address}' },
    archived: { sentence: 'Archived in {archive}, {address}', inNote: 'archived in {archive}, {address}' },
  },
  /** In the browser. */
  citing: {
    paragraph: 'paragraph {number}',
    paragraphs: 'paragraphs {first}–{last}',
    citingPlace: 'Citing {place}.',
    citePlace: 'Cite {place}',
    citeWhole: 'Cite the whole article',
    copy: 'Copy',
    copyNamed: 'Copy {name}',
    copied: 'Copied: {name}.',
    copiedFor: 'Copied: {name} for {place}.',
    copiedWithNotes: {
      one: 'Copied with its note and the citation. Copy again to get the text alone.',
      other: 'Copied with its {count} notes and the citation. Copy again to get the text alone.',
    },
    notCopied: 'Your browser blocked copying. Select the citation and copy it yourself.',
  },
} as const;
