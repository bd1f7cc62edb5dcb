import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { urlsUnder } from '../../base/urls.ts';
import { parseArticle } from '../../markdown/parse-article.ts';
import type { ParsedArticle } from '../../markdown/parsed-article.ts';
import { contentArchive } from '../../test/content-archive.ts';
import { makeEdit, randomEdits } from '../../test/random-edits.ts';
import { pagedDossiers } from '../dossier/paged-dossiers.ts';
import type { Archive } from '../model.ts';
import { type BookInputs, bookKeys } from './book-keys.ts';
import { articlesOn, bookKinds, bookMaker } from './books.ts';
import { archive, articleOf, malta } from './testing/sample-books.ts';

const ISLANDS = fileURLToPath(new URL('../../test/fixtures/islands/content', import.meta.url));

const addresses = { urls: urlsUnder('/x/'), site: new URL('https://archive.example.org') };
const inputs: BookInputs = {
  archive,
  addresses,
  icon: undefined,
  markdownOf: () => 'Text.',
  fileOf: (address) => Promise.resolve(address),
};
const keyOf = (changes: Partial<BookInputs> = {}, article = articleOf('ferry')) =>
  bookKeys({ ...inputs, ...changes }).ofArticle(article, []);

describe('the key of a book', () => {
  it('is the same for the same, and another for another text, file, address or citation', async () => {
    const keys = await Promise.all([
      keyOf(),
      keyOf({ markdownOf: () => 'Other text.' }),
      keyOf({ fileOf: () => Promise.resolve('other bytes') }),
      keyOf({ addresses: { ...addresses, urls: urlsUnder('/') } }),
      keyOf({ icon: 'data:,' }),
      bookKeys(inputs).ofArticle(articleOf('ferry'), [{ style: 'apa', name: 'APA', html: 'Example.' }]),
    ]);
    expect(new Set(keys).size).toBe(keys.length);
    expect(await keyOf()).toBe(keys[0]);
  });

  it('is not known if a book may show files that are not looked at', async () => {
    const ferry = articleOf('ferry');
    const introduction = 'See ![the quay](/media/quay.png).';
    expect(await keyOf({}, { ...ferry, data: { ...ferry.data, introduction } })).toBeUndefined();
    expect(await keyOf({ markdownOf: () => '<img src="/media/quay.png" alt="">' })).toBeUndefined();
    expect(await keyOf({ markdownOf: () => undefined })).toBeUndefined();
    expect(await bookKeys(inputs).ofDossier({ ...malta, mdx: introduction }, [])).toBeUndefined();
  });

  it('is another for another text of any article in a dossier', async () => {
    const about = articlesOn(archive, 'countries', 'malta');
    const keys = ['ferry', 'gozo', 'quarrel'].map((slug) =>
      bookKeys({ ...inputs, markdownOf: (article) => String(article.slug === slug) }).ofDossier(malta, about),
    );
    expect(new Set(await Promise.all(keys)).size).toBe(3);
  });

  it('is another whenever the book is', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(randomEdits, async (edits) => {
        const folder = await mkdtemp(join(tmpdir(), 'book-keys-'));
        try {
          await cp(ISLANDS, folder, { recursive: true });
          const kept = new Map<string, string>();
          await compare(folder, kept);
          for (const [edit, which] of edits) {
            await makeEdit(edit, folder, which);
            await compare(folder, kept);
          }
        } finally {
          await rm(folder, { recursive: true });
        }
      }),
      { numRuns: 12 },
    );
  });
});

/** Makes all books of an archive, and compares each with the one that was kept under its key. */
async function compare(folder: string, kept: Map<string, string>): Promise<void> {
  const texts = new WeakMap<ParsedArticle, string>();
  const edited = await contentArchive(folder, (_, markdown) => {
    const parsed = parseArticle(markdown);
    texts.set(parsed, markdown);
    return parsed;
  });
  for (const [key, book] of await booksOf(edited, (parsed) => texts.get(parsed))) {
    expect(kept.get(key) ?? book).toBe(book);
    kept.set(key, book);
  }
}

/** All books of an archive as text, by their keys. */
async function booksOf(edited: Archive, textOf: (parsed: ParsedArticle) => string | undefined) {
  const keys = bookKeys({ ...inputs, archive: edited, markdownOf: ({ parsed }) => textOf(parsed) });
  const context = { archive: edited, addresses, pictureOf: () => undefined, recordingOf: () => undefined };
  const maker = bookMaker({ ...context, icon: undefined }, () => Promise.resolve([]));
  const dossiers = pagedDossiers(edited);
  const books: [string, string][] = [];
  for (const article of edited.articles)
    books.push([(await keys.ofArticle(article, [])) ?? '', JSON.stringify(await maker.ofArticle(article))]);
  for (const kind of bookKinds) {
    for (const [id, { name }] of edited[kind]) {
      const { dossier = [] } = dossiers.get(`${kind}/${id}`) ?? {};
      const record = { kind, id, name, kicker: '', mdx: '', dossier };
      const key = await keys.ofDossier(record, articlesOn(edited, kind, id));
      books.push([key ?? '', JSON.stringify(maker.ofDossier(record))]);
    }
  }
  return books;
}
