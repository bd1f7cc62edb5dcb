import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseArticle } from '../markdown/parse-article.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';
import { contentArchive } from '../test/content-archive.ts';
import { archiveAsText, makeEdit, randomEdits } from '../test/random-edits.ts';
import { perArticle } from './per-article.ts';

const ISLANDS = fileURLToPath(new URL('../test/fixtures/islands/content', import.meta.url));

test('a value is worked out once for an article, and again when what it depends on has changed', () => {
  const lengthOf = perArticle<number>('length');
  const [one, other] = [{}, {}] as ParsedArticle[];
  const workOut = vi.fn(() => 1);
  for (const article of [one, one, other]) if (article) lengthOf(article, () => 'a', workOut);
  expect(workOut).toHaveBeenCalledTimes(2);
  if (one) lengthOf(one, () => 'b', workOut);
  expect(workOut).toHaveBeenCalledTimes(3);
});

test(
  'after any edits, an archive in which much is remembered is the one that is built anew',
  { timeout: 60_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(randomEdits, async (edits) => {
        const folder = await mkdtemp(join(tmpdir(), 'per-article-'));
        try {
          await cp(ISLANDS, folder, { recursive: true });
          await contentArchive(folder);
          for (const [edit, which] of edits) {
            await makeEdit(edit, folder, which);
            const remembered = await contentArchive(folder);
            const anew = await contentArchive(folder, (_, source) => parseArticle(source));
            expect(archiveAsText(remembered)).toBe(archiveAsText(anew));
          }
        } finally {
          await rm(folder, { recursive: true });
        }
      }),
      { numRuns: 8 },
    );
  },
);
