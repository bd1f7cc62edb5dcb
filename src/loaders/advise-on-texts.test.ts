import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { adviseOnTexts } from './advise-on-texts.ts';

const sample = fileURLToPath(new URL('../test/fixtures/islands/content', import.meta.url));

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'advise-on-texts-'));
  await cp(sample, folder, { recursive: true });
});
afterEach(() => rm(folder, { recursive: true }));

it('has no advice on the sample content', async () => {
  expect(await adviseOnTexts(folder)).toEqual([]);
});

it('reports places in articles, introductions, briefs and values, each with its file and line', async () => {
  const article = [
    '---',
    'title: A *fine* `title` of <i>Kniga</i>',
    'summary: About [it](/about/).',
    'introduction: |',
    '  One.',
    '',
    '  See [this][foo].',
    '---',
    '',
    'He fled.[2]',
  ];
  await writeFile(join(folder, 'articles/signs.md'), article.join('\n'));
  await writeFile(join(folder, 'groups/signs.mdx'), '---\nname: A *league*\n---\n\n##Heading\n');
  const advice = await adviseOnTexts(folder);
  expect(advice.map(({ file, line, code }) => `${code} ${file}:${line}`).toSorted()).toEqual([
    'sign-left-over articles/signs.md:10',
    'sign-left-over articles/signs.md:2',
    'sign-left-over articles/signs.md:3',
    'sign-left-over articles/signs.md:7',
    'sign-left-over groups/signs.mdx:2',
    'sign-left-over groups/signs.mdx:5',
  ]);
});
