import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { getEntry } from 'astro:content';
import {
  archiveBookName,
  articleBookPath,
  articlesOn,
  type BookKind,
  bookKinds,
  bookMaker,
  dossierBookPath,
} from '../archive/books/books.ts';
import type { UnreadBook } from '../archive/books/make-book.ts';
import type { ArchiveArticle } from '../archive/model.ts';
import { groupTypeIn } from '../archive/vocabulary/vocabulary.ts';
import { unlessThere } from '../base/unless-there.ts';
import { writeEpub } from '../epub/write-epub.ts';
import { words } from '../i18n/words.ts';
import { getArchive, onceFromArchive } from './archive.ts';
import { bookIcon } from './book-icon.ts';
import { bookPicture } from './book-pictures.ts';
import { briefText } from './brief.ts';
import { siteAddresses } from './context.ts';
import { getDossiers } from './derived.ts';
import { getFormattedCitation } from './formatted-citation.ts';
import { type BookFiles, getBookKeys, keptBooks } from './kept-books.ts';
import { recordingFile } from './media-files.ts';

declare global {
  /** The folder of the site that is built, into which books are written as soon as they are made; none in `dev`. */
  var steppeBookFolder: string | undefined;
  /** Makes the books to which no page has linked yet. */
  var steppeOtherBooks: (() => Promise<void>) | undefined;
}

/** A book that the site offers. */
export interface OfferedBook {
  /** Its path within the site. */
  path: string;
  /** Its size in bytes. */
  size: number;
}

const getMaker = onceFromArchive(async (archive) =>
  bookMaker(
    {
      archive,
      addresses: siteAddresses(),
      pictureOf: bookPicture,
      recordingOf: recordingFile,
      icon: await bookIcon(),
    },
    getFormattedCitation,
  ),
);

/** The books that were offered, by the paths of their pages. */
const getOffered = onceFromArchive(() => new Map<string, Promise<OfferedBook[]>>());

/** The book of an article; none if the owner wants no books. */
export async function getArticleBooks(article: ArchiveArticle): Promise<OfferedBook[]> {
  return offer(articleBookPath(article.slug), () => articleBooks(article));
}

/** The book of a country, group or person in its volumes; none if the archive has next to nothing on it. */
export async function getDossierBooks(kind: BookKind, id: string): Promise<OfferedBook[]> {
  return offer(dossierBookPath(kind, id), () => dossierBooks(kind, id));
}

/** The book of the whole archive in its volumes, by name. */
export const getArchiveBooks = onceFromArchive(async ({ site }) => {
  const books = site.books ? (await getMaker()).ofArchive() : [];
  const files = await Promise.all(books.map(written));
  return new Map(files.map((bytes, index) => [archiveBookName(index + 1), bytes]));
});

/** The bytes of the books of a page, by path, for `dev`. */
export async function bookBytes(kind: BookKind | 'articles', id: string): Promise<BookFiles> {
  const article = (await getArchive()).articles.find(({ slug }) => slug === id);
  if (kind !== 'articles') return dossierBooks(kind, id);
  return article ? articleBooks(article) : new Map();
}

async function offer(key: string, make: () => Promise<BookFiles>): Promise<OfferedBook[]> {
  if (!(await getArchive()).site.books) return [];
  const offered = await getOffered();
  const before = offered.get(key);
  if (before) return before;
  const making = make().then(keep);
  offered.set(key, making);
  return making;
}

/** Writes books into the site that is built. Only their sizes stay in memory. */
async function keep(files: BookFiles): Promise<OfferedBook[]> {
  const folder = globalThis.steppeBookFolder;
  for (const [path, bytes] of folder === undefined ? [] : files) {
    const target = join(folder ?? '', path);
    await mkdir(dirname(target), { recursive: true });
    // Files of an owner’s `public/` are kept.
    await writeFile(target, bytes, { flag: 'wx' }).catch(unlessThere);
  }
  return Array.from(files, ([path, { length }]) => ({ path, size: length }));
}

async function articleBooks(article: ArchiveArticle): Promise<BookFiles> {
  const keys = await getBookKeys();
  const citations = await getFormattedCitation(article);
  return keptBooks(
    () => keys.ofArticle(article, citations),
    async () => {
      const book = await (await getMaker()).ofArticle(article);
      return new Map([[articleBookPath(article.slug), await written(book)]]);
    },
  );
}

async function dossierBooks(kind: BookKind, id: string): Promise<BookFiles> {
  const archive = await getArchive();
  const entity = archive.entities.get(`${kind}/${id}`);
  if (!entity) return new Map();
  const entry = kind === 'people' ? undefined : await getEntry(kind, id);
  const dossier = (await getDossiers()).get(entity.key)?.dossier ?? [];
  const record = {
    kind,
    id,
    name: entity.name,
    kicker: await kicker(kind, id),
    mdx: entry ? await briefText(entry) : '',
    dossier,
  };
  const keys = await getBookKeys();
  return keptBooks(
    () => keys.ofDossier(record, articlesOn(archive, kind, id)),
    async () => {
      const books = (await getMaker()).ofDossier(record);
      const files = await Promise.all(books.map(written));
      return new Map(files.map((bytes, index) => [dossierBookPath(kind, id, index + 1), bytes]));
    },
  );
}

async function kicker(kind: BookKind, id: string): Promise<string> {
  const { countries, groups, vocabulary } = await getArchive();
  const type = groups.get(id)?.type;
  switch (kind) {
    case 'countries':
      return countries.get(id)?.kind ?? words.entity.country;
    case 'groups':
      return type === undefined ? words.entity.group : groupTypeIn(vocabulary, type).one;
    case 'people':
      return words.entity.person;
  }
}

async function written({ images, ...book }: UnreadBook): Promise<Uint8Array<ArrayBuffer>> {
  const read = images.map(async ({ file, type, isDescribed, ...image }) => {
    return { file, type, isDescribed, bytes: await image.read() };
  });
  return writeEpub({ ...book, images: await Promise.all(read) });
}

globalThis.steppeOtherBooks = async () => {
  const { articles, entities } = await getArchive();
  for (const article of articles) await getArticleBooks(article);
  for (const { kind, id } of entities.values()) {
    const own = bookKinds.find((one) => one === kind);
    if (own) await getDossierBooks(own, id);
  }
};
