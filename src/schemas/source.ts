import { z } from 'astro/zod';
import { cslTypeNames } from './csl-types.ts';
import { edtfDate } from './edtf-date.ts';
import { listOf, text } from './identifier.ts';
import { languageTag } from './language-tag.ts';

/** The key by which notes cite a source, as reference managers make it. @example "poe1998" */
export const sourceKey = z.string().regex(/^[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]*[\p{L}\p{N}_])?$/u);

/**
 * One entry of `sources.yaml`, under its key: a work that notes cite. It fills in what a printed note lacks, and notes
 * cite it as `[@key, p. 12]`. `steppe import sources` writes these entries from the library of a reference manager.
 */
export const sourceSchema = z.strictObject({
  /** Its type in the Citation Style Language. @example "article-newspaper" */
  type: z.enum(cslTypeNames),
  /** Its title, with its subtitle after a colon. @example "The Last Crossing" */
  title: text.optional(),
  /** The authors, each with the family name first; an institution as it is called. @example ["Poe, Ada"] */
  authors: listOf(text).default([]),
  /** The editors, written in the same way. */
  editors: listOf(text).default([]),
  /** The translators, written in the same way. */
  translators: listOf(text).default([]),
  /** What it appeared in: a newspaper, a journal, a web site, the book of a chapter. @example "River News" */
  container: text.optional(),
  /** The series of a report or a book. */
  series: text.optional(),
  /** Who published it. */
  publisher: text.optional(),
  /** Where it was published. @example "Oslo" */
  place: text.optional(),
  /** When it appeared, no more precise than is known (EDTF). @example "1998-05-03" */
  issued: edtfDate.optional(),
  /** The volume of the journal, or of the work. */
  volume: text.optional(),
  /** The number of the issue. */
  issue: text.optional(),
  /** Its pages in what it appeared in. @example "106-112" */
  pages: text.optional(),
  /** The edition of a book. @example "2" */
  edition: text.optional(),
  /** The number of a report or a document. @example "S/2022/83" */
  number: text.optional(),
  /** Its type, in words. @example "PhD diss." */
  genre: text.optional(),
  /** Its digital object identifier, without the resolver before it. @example "10.1000/182" */
  doi: text.optional(),
  /** Its number as a book. */
  isbn: text.optional(),
  /** The number of the periodical. */
  issn: text.optional(),
  /** Its address. @example "https://river-news.example/last-crossing" */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** Its language (BCP 47). @example "fr" */
  language: languageTag.optional(),
});

export type SourceRecord = z.output<typeof sourceSchema>;
