/**
 * The types of articles and of the works that notes cite, by their names in CSL-JSON.
 *
 * @see CSL 1.0.2 specification, Appendix III: https://docs.citationstyles.org/en/v1.0.2/specification.html
 */
export const cslTypes = {
  'article-journal': { ris: 'JOUR', risNumbers: ['volume', 'issue', 'page'], bibtex: 'article', holder: 'journal' },
  'article-magazine': { ris: 'MGZN', risNumbers: ['volume', 'issue', 'page'], bibtex: 'article', holder: 'journal' },
  'article-newspaper': { ris: 'NEWS', risNumbers: ['volume', 'issue', 'page'], bibtex: 'article', holder: 'journal' },
  book: { ris: 'BOOK', risNumbers: ['volume'], bibtex: 'book', holder: 'booktitle' },
  chapter: { ris: 'CHAP', risNumbers: ['volume', 'page'], bibtex: 'incollection', holder: 'booktitle' },
  document: { ris: 'GEN', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  hearing: { ris: 'HEAR', risNumbers: ['volume', 'page'], bibtex: 'misc', holder: 'howpublished' },
  interview: { ris: 'PCOMM', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  personal_communication: { ris: 'PCOMM', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  post: { ris: 'ELEC', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  'post-weblog': { ris: 'BLOG', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  report: { ris: 'RPRT', risNumbers: ['volume', 'page'], bibtex: 'techreport', holder: 'series' },
  thesis: { ris: 'THES', risNumbers: [], bibtex: 'phdthesis', holder: 'howpublished' },
  webpage: { ris: 'ELEC', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
} as const satisfies Record<string, CslType>;

export type CslTypeName = keyof typeof cslTypes;

export interface CslType {
  /** Its type in RIS. */
  ris: string;
  /** The variables whose usual tags in RIS have the same meaning for this type. */
  risNumbers: readonly ('volume' | 'issue' | 'page')[];
  /** Its entry type in BibTeX, which has none for newspapers, blogs or hearings. */
  bibtex: 'article' | 'book' | 'incollection' | 'misc' | 'phdthesis' | 'techreport';
  /** The field of BibTeX for its container. */
  holder: string;
}
