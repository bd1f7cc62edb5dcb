/**
 * The words of one language in notes, as data: lists of words and abbreviations as they are printed. A full stop may
 * have a space after it or none (“a.a.O.”, “a. a. O.”); letters count as equal in both cases.
 */
export interface NoteWords {
  /** “The same place.” @example ["ebd.", "ebenda"] */
  ibid: string[];
  /** “The same author”, before another title. @example ["ders.", "dies."] */
  idem: string[];
  /** “The work cited.” @example ["op. cit.", "a.a.O."] */
  work: string[];
  /** A note, before its number. @example ["Anm."] */
  note: string[];
  /** “Above”, before or after a note. @example ["oben"] */
  above: string[];
  /** Words that lead to a source. @example ["vgl. auch", "siehe"] */
  signals: string[];
  /** Words that lead to the source in which another is quoted. @example ["zit. nach"] */
  quotedIn: string[];
  /** First words of a subject before a signal: “Sur la taxe, voir …”. @example ["sur", "à propos de"] */
  about: string[];
  /** Between two names. @example ["und"] */
  and: string[];
  /** In parentheses after the names of editors. @example ["Hg.", "Hrsg."] */
  editors: string[];
  /** Before the names of editors. @example ["hg. v.", "herausgegeben von"] */
  editedBy: string[];
  /** Before the names of translators. @example ["übers. von"] */
  translatedBy: string[];
  /** An edition, after its number. @example ["Aufl."] */
  edition: string[];
  /** Before the book of a chapter. @example ["in"] */
  container: string[];
  /** Pages, before their numbers. @example ["S."] */
  pages: string[];
  /** “Here”, before a page within pages. @example ["hier", "insbes."] */
  within: string[];
  /** “And the following.” @example ["f.", "ff."] */
  following: string[];
  /** A volume, before its number. @example ["Bd.", "Jg."] */
  volume: string[];
  /** An issue, before its number. @example ["Nr.", "H."] */
  issue: string[];
  /** Before the day on which an address was seen. @example ["abgerufen am"] */
  accessed: string[];
  /** Before an address. @example ["verfügbar unter"] */
  addressAt: string[];
  /** No date, or no place. @example ["o. J."] */
  undated: string[];
  /** A kind of thesis. @example ["Diss.", "Magisterarbeit"] */
  thesis: string[];
  /** Beginnings of words that only institutions have in their names. @example ["Ministeri"] */
  institutions: string[];
  /** In place of an author who is not known. @example ["anónimo"] */
  anonymous: string[];
  /** Words that only publishers have in their names. @example ["Verlag"] */
  publishers: string[];
  /** Before the words for whom the author spoke to. @example ["Gespräch mit"] */
  interview: string[];
  /** Documents in archives, which begin in lower case. @example ["rapport"] */
  documents: string[];
  /** Other words after whose full stop no sentence begins. @example ["Bde."] */
  abbreviations: string[];
}
