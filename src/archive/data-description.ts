/** The files that cite every article or source, for reference managers, each with the key of its description. */
export const CITATION_FILES = [
  ['/data/cite.ris', 'ris'],
  ['/data/cite.bib', 'bib'],
  ['/data/cite.json', 'json'],
  ['/data/sources.ris', 'sourcesRis'],
  ['/data/sources.bib', 'sourcesBib'],
] as const;
