import { digest } from '../base/digest.ts';
import { bookKeys } from '../archive/books/book-keys.ts';
import { cachedArticles } from '../markdown/parse-cached.ts';
import { articleFile, onceFromArchive } from './archive.ts';
import { bookIcon } from './book-icon.ts';
import { bookPicture } from './book-pictures.ts';
import { siteAddresses } from './context.ts';
import { recordingFile } from './media-files.ts';

/** The books of a page, by path. */
export type BookFiles = Map<string, Uint8Array<ArrayBuffer>>;

/** Finished books that an earlier build has kept. */
export interface KeptBooks {
  restore: (key: string) => BookFiles | undefined;
  save: (key: string, files: BookFiles) => Promise<void>;
  /** Removes the books that nothing asked for. @throws the first error of saving */
  finish: () => Promise<void>;
}

declare global {
  /** Where a build keeps its books; see `src/integrations/build-cache/`. */
  var steppeKeptBooks: KeptBooks | undefined;
}

/** Says what the books of this archive depend on. */
export const getBookKeys = onceFromArchive(async (archive) =>
  bookKeys({
    archive,
    addresses: siteAddresses(),
    icon: await bookIcon(),
    markdownOf: ({ slug }) => cachedArticles().get(articleFile(slug))?.markdown,
    fileOf,
  }),
);

/**
 * The books that an earlier build has made from the same, or new ones.
 *
 * @param keyOf says everything that they depend on; undefined if they must not be kept
 */
export async function keptBooks(
  keyOf: () => Promise<string | undefined>,
  make: () => Promise<BookFiles>,
): Promise<BookFiles> {
  const kept = globalThis.steppeKeptBooks;
  const key = kept && (await keyOf());
  if (!kept || key === undefined) return make();
  const before = kept.restore(key);
  if (before) return before;
  const files = await make();
  await kept.save(key, files);
  return files;
}

async function fileOf(address: string): Promise<string> {
  const picture = bookPicture(address);
  if (!picture) return recordingFile(address)?.label ?? '';
  const { file, type, size, read } = picture;
  return [file, type, size, digest(await read())].join(' ');
}
