import { cp, mkdtemp, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { perArticle } from '../../archive/per-article.ts';
import { parseArticle } from '../../markdown/parse-article.ts';
import type { CachedArticle } from '../../markdown/parse-cached.ts';
import { contentArchive } from '../../test/content-archive.ts';
import { archiveAsText, makeEdit, randomEdits } from '../../test/random-edits.ts';
import { articleStore } from './article-store.ts';

const ISLANDS = fileURLToPath(new URL('../../test/fixtures/islands/content', import.meta.url));
const TEXT =
  '## Ferries\n\nThe *ferry* of Malta.[^1] <span lang="ru">Паром</span>\n\n| a | b |\n|---|---|\n| c | d |\n\n[^1]: Town book.\n';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'article-store-'));
});

test('restores an article as it was parsed, with what was worked out from it', async () => {
  const article = await saved(TEXT);
  const restored = open().restore(TEXT);
  expect(restored).toStrictEqual(article);
  expect(restored).not.toBe(article);
  if (restored)
    expect(
      wordsOf(
        restored,
        () => 'a',
        () => -1,
      ),
    ).toBe(article.words);
  if (restored)
    expect(
      wordsOf(
        restored,
        () => 'b',
        () => -1,
      ),
    ).toBe(-1);
});

test('parts that are one object stay one', async () => {
  await saved(TEXT);
  const restored = open().restore(TEXT);
  expect(restored?.paragraphs[0]?.section).toBe(restored?.sections[0]);
});

test('knows nothing of another text, or in another version of the code', async () => {
  await saved(TEXT);
  expect(open().restore(`${TEXT} `)).toBeUndefined();
  expect(open('2').restore(TEXT)).toBeUndefined();
});

test.each<[string, (bytes: Buffer) => Buffer]>([
  ['cut off', (bytes) => bytes.subarray(0, -1)],
  ['empty', () => Buffer.alloc(0)],
  ['changed', (bytes) => Buffer.from(bytes.toString('latin1').replace('Ferries', 'Sherries'), 'latin1')],
  ['another’s', () => Buffer.from('Ferries')],
])('a file that is %s is not read', async (_, damage) => {
  await saved(TEXT);
  const file = await onlyFile();
  await writeFile(file, damage(await readFile(file)));
  expect(open().restore(TEXT)).toBeUndefined();
});

test('a file with the name of another is not read', async () => {
  await saved(TEXT);
  const [before, after] = [await onlyFile(), join(folder, 'kept')];
  await rename(before, after);
  await saved('Other.');
  await cp(after, await onlyFile('kept'));
  expect(open().restore('Other.')).toBeUndefined();
});

test('keeps only what was saved last, and leaves other files alone', async () => {
  await writeFile(join(folder, 'notes.txt'), 'mine');
  await saved(TEXT);
  await saved('Other.');
  expect(open().restore(TEXT)).toBeUndefined();
  expect(open().restore('Other.')).toBeDefined();
  expect(await readdir(folder)).toContain('notes.txt');
});

test('writes only what has changed', async () => {
  await saved(TEXT);
  const file = await onlyFile();
  const before = await stat(file, { bigint: true });
  const store = open();
  const article = store.restore(TEXT);
  if (!article) throw new Error('There is no article.');
  await store.save([{ markdown: TEXT, article }]);
  expect((await stat(file, { bigint: true })).mtimeNs).toBe(before.mtimeNs);
  wordsOf(
    article,
    () => 'changed',
    () => 0,
  );
  await store.save([{ markdown: TEXT, article }]);
  expect((await stat(file, { bigint: true })).mtimeNs).not.toBe(before.mtimeNs);
});

test(
  'after any edits, an archive of restored articles is the one that is built anew',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(randomEdits, async (edits) => {
        const [content, cache] = [await mkdtemp(join(tmpdir(), 'store-')), await mkdtemp(join(tmpdir(), 'store-'))];
        try {
          await cp(ISLANDS, content, { recursive: true });
          for (const [edit, which] of edits) {
            const store = articleStore(cache, '1');
            const used: CachedArticle[] = [];
            const restored = await contentArchive(content, (_, markdown) => {
              const article = store.restore(markdown) ?? parseArticle(markdown);
              used.push({ markdown, article });
              return article;
            });
            await store.save(used);
            const anew = await contentArchive(content, (_, markdown) => parseArticle(markdown));
            expect(archiveAsText(restored)).toBe(archiveAsText(anew));
            await makeEdit(edit, content, which);
          }
        } finally {
          await rm(content, { recursive: true });
          await rm(cache, { recursive: true });
        }
      }),
      { numRuns: 8 },
    );
  },
);

const wordsOf = perArticle<number>('words');

function open(version = '1') {
  return articleStore(folder, version);
}

/** Saves one article. */
async function saved(markdown: string) {
  const article = parseArticle(markdown);
  wordsOf(
    article,
    () => 'a',
    () => article.words,
  );
  await open().save([{ markdown, article }]);
  return article;
}

async function onlyFile(except = 'notes.txt'): Promise<string> {
  const [name, ...others] = (await readdir(folder)).filter((one) => one !== except);
  if (name === undefined || others.length > 0) throw new Error('Expected one file.');
  return join(folder, name);
}
