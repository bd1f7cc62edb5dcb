import { cp, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { parseArticle } from '../markdown/parse-article.ts';
import type { ParsedArticle } from '../markdown/parsed-article.ts';
import { contentArchive } from '../test/content-archive.ts';
import type { Archive } from './model.ts';
import { perArticle } from './per-article.ts';

const ISLANDS = fileURLToPath(new URL('../test/fixtures/islands/content', import.meta.url));

test('a value is worked out once for an article, and again when what it depends on has changed', () => {
  const lengthOf = perArticle<number>();
  const [one, other] = [{}, {}] as ParsedArticle[];
  const workOut = vi.fn(() => 1);
  for (const article of [one, one, other]) if (article) lengthOf(article, 'a', workOut);
  expect(workOut).toHaveBeenCalledTimes(2);
  if (one) lengthOf(one, 'b', workOut);
  expect(workOut).toHaveBeenCalledTimes(3);
});

/** An edit of the content, and the files that it is made in. */
type Edit = readonly [file: string, from: RegExp, to: string];

const EDITS: readonly Edit[] = [
  [
    'articles',
    /\n\n/,
    '\n\nIceland and Malta met in Reykjavik.[^extra]\n\n[^extra]: “Met,” Example Wire, 3 March 2020.\n\n',
  ],
  ['articles', /Iceland/, 'Faroe'],
  ['articles', /\n\n[^\n]*\n*$/, '\n'],
  ['countries', /aliases: \[.*\]/, 'aliases: [Faroe]'],
  ['countries', /^name: .*$/m, 'name: Faroe Islands'],
  ['groups', /^name: .*$/m, 'name: Union of Iceland'],
  ['people', /^name: .*$/m, 'name: Iceland Example'],
  ['outlets.yaml', /name: Example Wire/, 'name: Iceland Wire'],
  ['outlets.yaml', /language: en/, 'language: de'],
  ['site.yaml', /language: .*/, 'language: de'],
];

test(
  'after any edits, an archive in which much is remembered is the one that is built anew',
  { timeout: 60_000 },
  async () => {
    const steps = fc.array(fc.tuple(fc.constantFrom(...EDITS), fc.nat(50)), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(steps, async (edits) => {
        const folder = await mkdtemp(join(tmpdir(), 'per-article-'));
        try {
          await cp(ISLANDS, folder, { recursive: true });
          await contentArchive(folder);
          for (const [edit, which] of edits) {
            await make(edit, folder, which);
            const remembered = await contentArchive(folder);
            const anew = await contentArchive(folder, (_, source) => parseArticle(source));
            expect(plain(remembered)).toBe(plain(anew));
          }
        } finally {
          await rm(folder, { recursive: true });
        }
      }),
      { numRuns: 8 },
    );
  },
);

/** Makes an edit in one of the files that it may be made in. */
async function make([place, from, to]: Edit, folder: string, which: number): Promise<void> {
  const files = place.endsWith('.yaml')
    ? [place]
    : (await readdir(join(folder, place))).map((name) => join(place, name));
  const file = join(folder, files[which % files.length] ?? place);
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}

/** Everything in an archive as text, in its order; maps as lists of their entries. */
function plain({ words: _words, ...archive }: Archive): string {
  return JSON.stringify(archive, (_, value: unknown) =>
    value instanceof Map || value instanceof Set ? [...value] : value,
  );
}
