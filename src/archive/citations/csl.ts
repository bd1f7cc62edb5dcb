import type { CslTypeName } from '../../schemas/csl-types.ts';

/**
 * The part of CSL-JSON that is used for notes and articles. Types and variables have the names and meanings of the
 * Citation Style Language.
 *
 * @see CSL 1.0.2 specification, Appendix III (types) and IV (variables):
 *   https://docs.citationstyles.org/en/v1.0.2/specification.html
 */
export interface CslItem {
  type: CslTypeName;
  title?: string | undefined;
  /** The name in later notes: “(hereafter …)”. */
  'title-short'?: string | undefined;
  /** Of a translation: the title of the original. */
  'original-title'?: string | undefined;
  author?: CslName[] | undefined;
  editor?: CslName[] | undefined;
  translator?: CslName[] | undefined;
  interviewer?: CslName[] | undefined;
  /** Its container: a newspaper, a journal, a web site, the book of a chapter. */
  'container-title'?: string | undefined;
  'container-title-short'?: string | undefined;
  /** The series of a report. */
  'collection-title'?: string | undefined;
  /** Its number in a series of books. */
  'collection-number'?: string | undefined;
  /** The committee of a hearing. */
  section?: string | undefined;
  publisher?: string | undefined;
  'publisher-place'?: string | undefined;
  issued?: CslDate | undefined;
  accessed?: CslDate | undefined;
  volume?: string | undefined;
  issue?: string | undefined;
  /** Its pages in the container; the page that a note cites is a locator. */
  page?: string | undefined;
  edition?: string | undefined;
  /** The number of a report or a document. @example "S/2022/83" */
  number?: string | undefined;
  /** Its type, in words. @example "PhD diss." */
  genre?: string | undefined;
  DOI?: string | undefined;
  ISSN?: string | undefined;
  ISBN?: string | undefined;
  URL?: string | undefined;
  /** BCP 47, with the script if it is not the usual one. @example "ru-Latn" */
  language?: string | undefined;
  /** The archive that has it. @example "TNA" */
  archive?: string | undefined;
  /**
   * Its location there: a shelf mark; for an article of this archive, the address of its page.
   *
   * @example "FO 371/12345"
   */
  archive_location?: string | undefined;
  /** Where a speech was given. */
  'event-title'?: string | undefined;
  /** The place of an interview or a speech. */
  'event-place'?: string | undefined;
  /** The title of one volume of several. */
  'volume-title'?: string | undefined;
  note?: string | undefined;
  /** Keywords, with commas between them. */
  keyword?: string | undefined;
  /** What it says, in short. */
  abstract?: string | undefined;
  /** What CSL has no variables for, and other formats have. */
  custom?: CslCustom | undefined;
}

/** The keys of this project in `custom`, which CSL leaves to each program. Titles are rich text, as in CSL. */
export interface CslCustom {
  /** Of a title with a subtitle: both by themselves. */
  mainTitle?: string | undefined;
  subtitle?: string | undefined;
  /** The title as the notes translate it. */
  translatedTitle?: string | undefined;
  /** The ORCID iDs of authors, by their numbers from 1. @example { "1": "0000-0002-1825-0097" } */
  orcids?: Record<string, string> | undefined;
  /** The date of issue, where it is uncertain or an interval, as written in the record (EDTF). */
  issued?: string | undefined;
}

/** An item with an id, for lists of items. */
export interface CslRecord extends CslItem {
  id: string;
}

/** A person by parts; an institution, or a name whose order is not certain, as `literal`. */
export type CslName =
  | {
      family: string;
      given?: string | undefined;
      suffix?: string | undefined;
      /** Whether the family name is first in every style, without a comma: “Xi Jinping”. */
      'static-ordering'?: true;
    }
  | { literal: string };

/** Year, or year and month, or year, month and day. */
export type CslDateParts = [number] | [number, number] | [number, number, number];

export interface CslDate {
  /** One date, or the first and the last of an interval. */
  'date-parts': [CslDateParts] | [CslDateParts, CslDateParts];
  /** 1 for spring to 4 for winter. */
  season?: 1 | 2 | 3 | 4 | undefined;
  /** Whether it is not known for certain. */
  circa?: boolean | undefined;
}

/** The part of a source that a note cites. */
export interface Locator {
  label:
    | 'page'
    | 'folio'
    | 'column'
    | 'document'
    | 'sub verbo'
    | 'paragraph'
    | 'chapter'
    | 'section'
    | 'figure'
    | 'table'
    | 'part'
    | 'volume';
  /** @example "45–47" */
  value: string;
}
