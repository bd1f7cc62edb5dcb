import { dataFiles } from './data-files.ts';

/** Texts of the page about the data. */
export const data = {
  data: {
    title: 'Data',
    description: 'The whole archive as JSON files, with a description of every field.',
    intro:
      'The whole archive as files for programs. Each file is a JSON list (RFC 8259). Keys without a value are left out. An id is the last part of the page’s address.',
    citations: 'Citations',
    aboutCitations:
      'All articles for reference managers. Each citation is of the original, with a note that says where this archive keeps the text or digest. Each article has the same three files at {articleFile}, its sources at {sourcesFile} and each outlet’s sources at {outletFile}. The last two files have all sources.',
    ris: 'RIS, for Zotero, EndNote, Mendeley and others',
    bib: 'BibTeX; ranges and uncertain dates as in BibLaTeX',
    json: 'CSL-JSON (Citation Style Language)',
    sourcesRis: 'all sources that the notes cite, as RIS',
    sourcesBib: 'all sources that the notes cite, as BibTeX',
  },
  dataFiles,
} as const;
