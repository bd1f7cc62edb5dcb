import { dataFiles } from './data-files.ts';

/** Texts of the page about the data. */
export const data = {
  data: {
    title: 'Data',
    description: 'The whole archive as files for programs, with a description of every field.',
    intro:
      'The whole archive as files for programs. JSON files are lists (RFC 8259). Keys without a value are left out. An id is the last part of the page’s address; files refer to each other by ids.',
    /** In the zip file. */
    describedAt: 'The same descriptions, with links to the pages: {address}',
    everything: 'Everything in one file',
    aboutEverything: '{file} ({size}) has all files below and a README.txt with these descriptions.',
    onlyZipped: '{files} are only there.',
    /** `path`: of a Markdown file; `file`: llms.txt. */
    markdown: 'Each article is also Markdown, at {path}; {file} lists them.',
    /** In the zip file, where articles have their own licence. */
    ownLicences: 'Articles with a licence of their own have it in articles.json, under licence.',
    inParts:
      'What would be too large for one file goes on in others with numbers: archive.zip in archive-2.zip, notes.json in notes-2.json.',
    /** A file that is only in the zip file, and the zip file. */
    inZip: '{name} in {zip}',
    tables: 'Tables',
    /** `file`: datapackage.json. */
    aboutTables:
      'The entries of entities.json, mentions.json and sources.json are also tables in CSV (RFC 4180) in UTF-8, for spreadsheets and statistics. {file} describes their columns for programs (datapackage.org). Values of a list within a cell are separated by {sign}. Import all columns as text, because spreadsheets take values that begin with =, +, - or @ for formulas.',
    /** What a table is, in the list of files. */
    tableOf: 'the entries of {file} as a table in CSV',
    /** What a column of sources has. `name` is a property of CSL-JSON. */
    cslColumn: '{name} of the source, as in CSL-JSON',
    cslAuthor: 'the authors of the source, each as family name, given name',
    cslIssued: 'the date of the source (EDTF): YYYY-MM-DD, as far as known',
    /** Before a program. `language`: Python, R. */
    example: 'The ten names that the articles mention most, in {language}:',
    harvesting: 'For catalogues',
    aboutHarvesting: '{file} has all articles in Dublin Core. Catalogues harvest it by OAI-PMH from {gateway}.',
    citations: 'Citations',
    aboutCitations:
      'All articles, and all sources that the notes cite, for reference managers. The citation of an article is of the original, with a note that says where this archive keeps the text or digest. The CSL-JSON of each source is in sources.json.',
    besidePages:
      'Each article also has a file of its own at {articleFile}; its page has the entry for BibLaTeX and BibTeX.',
    /** Before the next four, as a list. */
    besideOtherPages:
      'The pages of articles, countries, groups, people, topics and outlets, and the search, export the sources that are cited there:',
    madeInBrowser:
      'Browsers make these files when asked, in every format. While the passages of a page are filtered, they have the sources of what is shown.',
    withoutJavaScript: 'Without JavaScript, {zip} has all sources.',
    sourcesSay:
      'Each source has the names in the paragraphs and notes that cite it as keywords, and says which notes cite it.',
    correctedAddresses: 'Damaged addresses are the archive’s corrected ones.',
    ris: 'All articles as RIS, for Zotero, EndNote, Mendeley and others',
    bib: 'All articles as BibLaTeX, with types and dates that BibTeX does not have',
    bibtex: 'All articles as BibTeX, for programs that do not read BibLaTeX',
    json: 'All articles as CSL-JSON (Citation Style Language)',
    sourcesRis: 'All sources that the notes cite, as RIS',
    sourcesBib: 'All sources that the notes cite, as BibLaTeX',
    sourcesBibtex: 'All sources that the notes cite, as BibTeX',
  },
  dataFiles,
} as const;
