import { mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SITE_URL } from './build-content.ts';
import { fingerprints } from './fingerprints.ts';
import { copyFixture } from './fixture-site.ts';
import { runProgram } from './run-program.ts';

/** Edits of a text, of names that texts mention, and of the name of an outlet that notes cite. Spellings change, too. */
const EDITS: readonly [file: string, from: string | RegExp, to: string][] = [
  ['articles/one.md', 'Malta pays', 'Iceland and Malta pay'],
  ['countries/iceland.mdx', /^name: .*$/m, 'name: Faroe'],
  ['groups/example-league.mdx', /^name: .*$/m, 'name: Rival League'],
  ['outlets.yaml', 'Example Wire', 'Primer Wire'],
];

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'steppe-build-cache-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('after edits, a new name and a deletion, a build with the cache makes the same site as one without', async () => {
  const content = join(folder, 'content');
  const article = (name: string) => join(content, 'articles', `${name}.md`);
  await copyFixture('islands', content);
  const text = (await readFile(article('ferry-of-examples'), 'utf8')).replace(/^oldUrls.*\n/m, '');
  for (const name of ['one', 'two', 'three'])
    await writeFile(article(name), `${text.replace('A Ferry', `Ferry ${name}`)}\nThe men of Mallte came.\n`);
  await build(content, 'first');

  await rename(article('two'), article('four'));
  await rm(article('three'));
  for (const [file, from, to] of EDITS) {
    const before = await readFile(join(content, file), 'utf8');
    expect(before).toMatch(from);
    await writeFile(join(content, file), before.replace(from, to));
  }
  await writeFile(join(content, 'vocabulary.yaml'), 'spellings: { malta: [mallte] }\n');
  await build(content, 'cached');
  await build(content, 'anew', ['--no-cache']);
  const cached = await fingerprints(join(folder, 'cached'));
  expect(cached).toEqual(await fingerprints(join(folder, 'anew')));
  expect(cached).not.toEqual(await fingerprints(join(folder, 'first')));
});

async function build(content: string, site: string, options: readonly string[] = []): Promise<void> {
  const settings = { ARCHIVE_CONTENT: content, OUT_DIR: join(folder, site), SITE_URL };
  const { code, said } = await runProgram('scripts/build.ts', options, settings);
  expect(code, said).toBe(0);
}
