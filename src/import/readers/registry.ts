import type { AnyReader } from '../model/reader.ts';
import { docxReader } from './docx/reader.ts';
import { epubReader } from './epub/reader.ts';
import { feedReader } from './feed/reader.ts';
import { ghostFolderReader, ghostReader } from './ghost/reader.ts';
import { googleDocsReader } from './google-docs/reader.ts';
import { odtReader } from './odt/reader.ts';
import { htmlReader } from './html/reader.ts';
import { markdownFolderReader } from './markdown/bundle-reader.ts';
import { markdownReader } from './markdown/reader.ts';
import { mediumFolderReader, mediumReader } from './medium/reader.ts';
import { substackFolderReader, substackReader } from './substack/reader.ts';
import { textReader } from './text/reader.ts';
import { wxrReader } from './wxr/reader.ts';

/**
 * The formats that an import reads. The first that accepts a file reads it: plain text, which takes all, is the last of
 * those of texts.
 */
export const readers: readonly AnyReader[] = [
  wxrReader,
  feedReader,
  ghostReader,
  substackReader,
  mediumReader,
  googleDocsReader,
  markdownReader,
  htmlReader,
  textReader,
  docxReader,
  odtReader,
  epubReader,
  substackFolderReader,
  ghostFolderReader,
  mediumFolderReader,
  markdownFolderReader,
];
