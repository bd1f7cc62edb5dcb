import { keysOf } from '../base/keys-of.ts';

/**
 * The types of articles and of the works that notes cite, by their names in CSL-JSON.
 *
 * @see CSL 1.0.2 specification, Appendix III: https://docs.citationstyles.org/en/v1.0.2/specification.html
 */
export const cslTypes = {
  article: { ris: 'UNPB', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  'article-journal': { ris: 'JOUR', risNumbers: ['volume', 'issue', 'page'], bibtex: 'article', holder: 'journal' },
  'article-magazine': { ris: 'MGZN', risNumbers: ['volume', 'issue', 'page'], bibtex: 'article', holder: 'journal' },
  'article-newspaper': { ris: 'NEWS', risNumbers: ['volume', 'issue', 'page'], bibtex: 'article', holder: 'journal' },
  bill: { ris: 'BILL', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  book: { ris: 'BOOK', risNumbers: ['volume'], bibtex: 'book', holder: 'booktitle' },
  broadcast: { ris: 'SOUND', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  chapter: { ris: 'CHAP', risNumbers: ['volume', 'page'], bibtex: 'incollection', holder: 'booktitle' },
  dataset: { ris: 'DATA', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  document: { ris: 'GEN', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  'entry-dictionary': { ris: 'DICT', risNumbers: ['volume', 'page'], bibtex: 'incollection', holder: 'booktitle' },
  'entry-encyclopedia': { ris: 'ENCYC', risNumbers: ['volume', 'page'], bibtex: 'incollection', holder: 'booktitle' },
  hearing: { ris: 'HEAR', risNumbers: ['volume', 'page'], bibtex: 'misc', holder: 'howpublished' },
  interview: { ris: 'PCOMM', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  legal_case: { ris: 'CASE', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  legislation: { ris: 'STAT', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  manuscript: { ris: 'MANSCPT', risNumbers: [], bibtex: 'unpublished', holder: 'howpublished' },
  map: { ris: 'MAP', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  motion_picture: { ris: 'MPCT', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  pamphlet: { ris: 'PAMP', risNumbers: [], bibtex: 'booklet', holder: 'howpublished' },
  'paper-conference': { ris: 'CONF', risNumbers: ['volume', 'page'], bibtex: 'inproceedings', holder: 'booktitle' },
  personal_communication: { ris: 'PCOMM', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  post: { ris: 'ELEC', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  'post-weblog': { ris: 'BLOG', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  report: { ris: 'RPRT', risNumbers: ['volume', 'page'], bibtex: 'techreport', holder: 'series' },
  review: { ris: 'JOUR', risNumbers: ['volume', 'issue', 'page'], bibtex: 'article', holder: 'journal' },
  'review-book': { ris: 'JOUR', risNumbers: ['volume', 'issue', 'page'], bibtex: 'article', holder: 'journal' },
  speech: { ris: 'SLIDE', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  standard: { ris: 'STAND', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  thesis: { ris: 'THES', risNumbers: [], bibtex: 'phdthesis', holder: 'howpublished' },
  treaty: { ris: 'LEGAL', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
  webpage: { ris: 'ELEC', risNumbers: [], bibtex: 'misc', holder: 'howpublished' },
} as const satisfies Record<string, CslType>;

export type CslTypeName = keyof typeof cslTypes;

export const cslTypeNames = keysOf(cslTypes);

export interface CslType {
  /** Its type in RIS. */
  ris: string;
  /** The variables whose usual tags in RIS have the same meaning for this type. */
  risNumbers: readonly ('volume' | 'issue' | 'page')[];
  /** Its entry type in BibTeX, which has none for newspapers, blogs or hearings. */
  bibtex:
    | 'article'
    | 'book'
    | 'booklet'
    | 'incollection'
    | 'inproceedings'
    | 'misc'
    | 'phdthesis'
    | 'techreport'
    | 'unpublished';
  /** The field of BibTeX for its container. */
  holder: string;
}
