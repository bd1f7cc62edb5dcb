import { z } from 'astro/zod';
import { attachedFile } from './attached-file.ts';
import { day } from './day.ts';
import { edtfDate } from './edtf-date.ts';
import { identifier, listOf, text } from './identifier.ts';
import { articleKind } from './kinds.ts';
import { languageTag } from './language-tag.ts';
import { licence } from './licence.ts';
import { oldUrl } from './old-url.ts';
import { picture } from './picture.ts';
import { isbn } from './serial-numbers.ts';

/** The frontmatter of `articles/<slug>.md`. The file's name is the article's permanent slug. */
export const articleSchema = z.strictObject({
  /** The printed title. @example "A Winter of Ferries" */
  title: text,
  /** The printed subtitle. */
  subtitle: text.optional(),
  /** What the piece says, in one or two sentences; shown in lists. Without it, search engines get its first sentence. */
  summary: text.optional(),
  /** The language of the text (BCP 47), if it is not that of the site. @example "fr" */
  language: languageTag.optional(),
  /** The id of the article of which this is a translation, if the archive has that; it needs a `language` of its own. */
  translationOf: identifier.optional(),
  /** Ids in `people/`, or in `groups/` for institutions, in the printed order; left out if the author is not known. */
  authors: listOf(identifier).default([]),
  /** What it was published as; decides its type in reference managers. @example "journal-article" */
  kind: articleKind,
  /** `digest`: retold in the archive's own words. `full`: the author's text. */
  form: z.enum(['digest', 'full']),
  /** When the original appeared, no more precise than is known (EDTF). @example "2022-08" */
  published: edtfDate,
  /** Why this date, when the original does not state it; shown beside the date. */
  publishedBasis: text.optional(),
  /** `true` leaves the article out of builds; so does a date that is still to come. `steppe dev` shows it, marked. */
  draft: z.boolean().optional(),
  /** The day on which it came into the archive; feeds list articles by it. @example "2024-05-03" */
  added: day.optional(),
  /** The day of its last change that readers should know of. @example "2024-06-12" */
  updated: day.optional(),
  /** Where it appeared: an id in `publications.yaml`; left out if not known. */
  publication: identifier.optional(),
  /** The series of this archive to which it belongs: an id in `series.yaml`. */
  series: identifier.optional(),
  /** Its number in that series. @example 2 */
  part: z.int().positive().optional(),
  /** The volume of the journal or magazine. @example "14" */
  volume: text.optional(),
  /** The number of the issue. @example "3" */
  issue: text.optional(),
  /** The number of a report, a paper or a document. @example "WP-12" */
  number: text.optional(),
  /** Its pages. @example "106-112" */
  pages: text.optional(),
  /** Its digital object identifier, without the resolver before it. @example "10.1000/182" */
  doi: z
    .string()
    .regex(/^10\.\d{4,9}\/\S+$/, 'expected a DOI without its resolver, such as 10.1000/182')
    .optional(),
  /** The number of the book that it is, or is in. @example "978-0-306-40615-7" */
  isbn: isbn.optional(),
  /** The editors of the book that it is in, each with the family name first. @example ["Example, Ada"] */
  editors: listOf(text).optional(),
  /** The original's own address, only where it is known. */
  url: z.url({ protocol: /^https?$/ }).optional(),
  /** The licence of its text, if that is not the licence of the archive. */
  licence: licence.optional(),
  /** Ids of the countries that it is about; other mentions are found in the text. */
  countries: listOf(identifier).default([]),
  /** Ids of the groups and organisations that it is about. */
  groups: listOf(identifier).default([]),
  /** Its topics: ids in `tags.yaml`. */
  tags: listOf(identifier).default([]),
  /** The picture that links to it show where they are shared, in place of a card with its title. */
  image: picture.optional(),
  /** Files that it offers: scans, recordings, data; listed below its text. */
  files: z.array(attachedFile).default([]),
  /** The blog’s own words before the article, in Markdown. */
  introduction: text.optional(),
  /** Former paths of the article, which redirect to it. @example ["/2022/08/15/ferries/"] */
  oldUrls: listOf(oldUrl).default([]),
});

export type Article = z.output<typeof articleSchema>;
