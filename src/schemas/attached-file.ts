import { z } from 'astro/zod';
import { text } from './identifier.ts';
import { languageTag } from './language-tag.ts';

/** A file that an article offers to its readers: a scan, a recording, data. */
export const attachedFile = z.strictObject({
  /** Its path within the site. @example "/media/2022/timetable.pdf" */
  path: z.string().regex(/^\/media\/\S+$/, 'expected the path of a file in media/, such as /media/timetable.pdf'),
  /** What it is, for readers. @example "The timetable of 1911" */
  title: text,
  /** Its language, if it is not that of the article. @example "fr" */
  language: languageTag.optional(),
  /** More about it, in one sentence. @example "Scanned from the copy of the harbour office." */
  note: text.optional(),
});

export type AttachedFile = z.output<typeof attachedFile>;
